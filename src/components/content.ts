import type { ComponentName } from '../schema/index.ts';
import Action from './Action.astro';
import Contact from './Contact.astro';
import Downloads from './Downloads.astro';
import Email from './Email.astro';
import InLanguage from './InLanguage.astro';
import Law from './Law.astro';
import Letters from './Letters.astro';
import Money from './Money.astro';
import Name from './Name.astro';
import Note from './Note.astro';
import Organisation from './Organisation.astro';
import Organisations from './Organisations.astro';
import Papers from './Papers.astro';
import Phone from './Phone.astro';
import Picture from './Picture.astro';
import Stages from './Stages.astro';
import Sum from './Sum.astro';
import TimeLimit from './TimeLimit.astro';
import WhosWho from './WhosWho.astro';

/** The components that content may use: exactly those whose rules stand in `schema/components.ts`, and what Markdown's pictures become. */
export const contentComponents = {
  Action,
  Contact,
  Downloads,
  Email,
  InLanguage,
  Law,
  Letters,
  Money,
  Name,
  Note,
  Organisation,
  Organisations,
  Papers,
  Phone,
  Stages,
  Sum,
  TimeLimit,
  WhosWho,
  img: Picture,
} satisfies Record<ComponentName | 'img', unknown>;
