import { BlockList, isIP } from 'node:net';
import data from './private-addresses.json' with { type: 'json' };

/** Whether a host may be asked by its name: not one of this machine or its network, and not one that is made up. */
export function isPublicName(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[|\]$|\.$/g, '');
  if (isIP(name) !== 0) return isPublicAddress(name);
  return name.includes('.') && !data.names.some((made) => name === made || name.endsWith(`.${made}`));
}

/** Whether an address of the internet protocol is one that anybody can reach. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && !privateRanges.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

const privateRanges = new BlockList();
for (const range of data.ranges) {
  const [network = '', bits] = range.split('/');
  privateRanges.addSubnet(network, Number(bits), isIP(network) === 4 ? 'ipv4' : 'ipv6');
}
