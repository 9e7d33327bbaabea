import type { Channel } from '../appeal/letter';
import { type Key, t } from './words';

type Props = { channels: Channel[]; chosen: Channel; onChoose: (channel: Channel) => void };

/** By which way the letter goes, where there is more than one. */
export function ChannelChoice({ channels, chosen, onChoose }: Props) {
  if (channels.length < 2) return null;
  return (
    <fieldset class="ways">
      <legend>{t('channel')}</legend>
      {channels.map((channel) => (
        <label key={channel}>
          <input
            type="radio"
            name="channel"
            data-channel={channel}
            checked={channel === chosen}
            onChange={() => onChoose(channel)}
          />
          {t(`channel_${channel}` as Key)}
        </label>
      ))}
    </fieldset>
  );
}
