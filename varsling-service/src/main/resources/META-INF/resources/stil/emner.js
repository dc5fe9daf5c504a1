// Henter tallene om emnene på nytt hvert femte sekund mens fanen vises. Uten JavaScript: last siden på nytt.
const rader = document.querySelector("[data-fersk]");

async function hent() {
  if (document.hidden) return;
  const svar = await fetch(rader.dataset.fersk, { redirect: "error" });
  if (svar.ok) rader.innerHTML = await svar.text();
}

if (rader) setInterval(() => hent().catch(() => {}), 5000);
