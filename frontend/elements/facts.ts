import { html, type TemplateResult } from 'lit';

type Fact = TemplateResult | string | false | undefined;

/** "BS De Linde · gisteren · via mail": whichever of these are known, with dots in between. */
export function facts(...all: Fact[]): TemplateResult[] {
  return all.filter(Boolean).map((fact, index) => (index === 0 ? html`${fact}` : html` · ${fact}`));
}
