// Legger en utskriftsknapp på møtearket. Uten JavaScript skriver nettleserens egen meny det ut.
const knapp = document.createElement("button");
knapp.type = "button";
knapp.className = "aksel-button aksel-button--small utskriftsknapp";
knapp.dataset.variant = "secondary";
knapp.textContent = "Skriv ut";
knapp.addEventListener("click", () => window.print());
document.querySelector(".ark h1").after(knapp);
