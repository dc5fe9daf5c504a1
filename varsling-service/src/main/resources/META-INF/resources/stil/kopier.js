// Legger en kopiknapp ved hvert fødselsnummer som kan vises. Uten JavaScript er nummeret der, men ikke knappen.
for (const nummer of document.querySelectorAll(".nummer .helt")) {
  const knapp = document.createElement("button");
  knapp.type = "button";
  knapp.className = "aksel-button aksel-button--xsmall";
  knapp.dataset.variant = "tertiary";
  knapp.textContent = "Kopier";
  knapp.addEventListener("click", async () => {
    await navigator.clipboard.writeText(nummer.textContent.replace(/\s/g, ""));
    knapp.textContent = "Kopiert";
  });
  nummer.after(" ", knapp);
}
