const WHOLE = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
const WITH_CENTS = new Intl.NumberFormat('fr-FR', { style: 'currency', currency: 'EUR' });

/** Write cents as euros: « 12 400 € », « 446 930,36 € ». */
export function euros(cents: number): string {
  return (cents % 100 === 0 ? WHOLE : WITH_CENTS).format(cents / 100).replace(/[\u202f\u00a0]/g, ' ');
}
