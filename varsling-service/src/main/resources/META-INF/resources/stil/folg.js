// Når klokka er flyttet, kan den flyttes igjen: siden lastes på nytt når dagen er en annen, til noen stanser det.
const vist = document.querySelector('.simulertdato');
const NOKKEL = 'folg-stanset';
const knapp = document.createElement('button');
knapp.type = 'button';
knapp.className = 'aksel-button aksel-button--small';
knapp.dataset.variant = 'tertiary';
knapp.dataset.color = 'neutral';

const stanset = () => sessionStorage.getItem(NOKKEL) !== null;
const skriv = () => { knapp.textContent = stanset() ? 'Følg klokka' : 'Stans oppdateringen'; };
const opptatt = () => document.hidden
  || document.querySelector('main :is(input, select, textarea):focus, main input[type=checkbox]:checked, main dialog[open], main [role=alert]');

const se = async () => {
  if (stanset() || opptatt()) return;
  const svar = await fetch('/dagen');
  if (svar.ok && await svar.text() !== vist.textContent && !opptatt()) location.reload();
};

knapp.addEventListener('click', () => {
  if (stanset()) sessionStorage.removeItem(NOKKEL); else sessionStorage.setItem(NOKKEL, '1');
  skriv();
});
skriv();
vist.after(' ', knapp);
setInterval(() => se().catch(() => {}), 2000);
