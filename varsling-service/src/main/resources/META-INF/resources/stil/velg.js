// Krysser av alle radene på siden, og teller dem som er valgt. Uten JavaScript krysses de av én og én.
const alle = document.querySelector("#velg-alle");
const kryss = [...document.querySelectorAll("input[name=valgt]")];
const antall = document.querySelector("#antall-valgt");
const vis = () => {
  const valgt = kryss.filter((en) => en.checked).length;
  alle.checked = valgt === kryss.length;
  alle.indeterminate = valgt > 0 && valgt < kryss.length;
  antall.textContent = valgt ? `${valgt} valgt` : "";
};
if (alle) {
  alle.addEventListener("change", () => {
    kryss.forEach((en) => (en.checked = alle.checked));
    vis();
  });
  kryss.forEach((en) => en.addEventListener("change", vis));
  addEventListener("pageshow", vis);
  alle.closest("label").hidden = kryss.length === 0;
}
