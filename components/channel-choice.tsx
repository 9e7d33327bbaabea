import type { ChannelOption } from '../appeal/channels';
import type { Channel } from '../appeal/letter';
import { type Key, t } from './words';

type Props = { options: ChannelOption[]; chosen: Channel; onChoose: (channel: Channel) => void };

/** By which way the letter goes; what the document says of it; and what no longer exists. */
export function ChannelChoice({ options, chosen, onChoose }: Props) {
  const open = options.filter(({ available }) => available);
  const gone = options.filter(({ instead }) => instead);
  const social = options.find(({ channel }) => channel === 'social');
  const notes = options.find(({ channel }) => channel === chosen)?.notes ?? [];
  return (
    <>
      {open.length > 1 && (
        <fieldset class="ways">
          <legend>{t('channel')}</legend>
          {open.map(({ channel }) => (
            <label key={channel}>
              <input
                type="radio"
                name="channel"
                data-channel={channel}
                checked={channel === chosen}
                onChange={() => onChoose(channel as Channel)}
              />
              {t(`channel_${channel}` as Key)}
            </label>
          ))}
        </fieldset>
      )}
      {notes.map((note) => (
        <p key={note} class="hint" lang="en">
          {note}
        </p>
      ))}
      {gone.map(({ channel, values }) => (
        <p key={channel} class="hint" data-gone={channel}>
          {t('channelGone', { channel: t(`channel_${channel}` as Key) })} ({values.join('; ')})
        </p>
      ))}
      {social && (
        <p class="hint">
          {t('channelSocial')} {social.values.join(' · ')}
        </p>
      )}
    </>
  );
}
