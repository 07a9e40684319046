/// <reference types="astro/client" />

declare module 'virtual:plainbook/colours.css';

declare module '*.astro' {
  const component: (props: Record<string, unknown>) => unknown;
  export default component;
}
