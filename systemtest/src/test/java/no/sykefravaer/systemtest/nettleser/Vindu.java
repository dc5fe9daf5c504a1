package no.sykefravaer.systemtest.nettleser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Et nettleservindu med egne informasjonskapsler, som husker hvem det har spurt og hva det har nektet. */
public final class Vindu implements AutoCloseable {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private final BrowserContext kontekst;
    private final Page side;
    private final String adresse;
    private final Set<String> verter = new TreeSet<>();
    private final List<String> meldinger = new ArrayList<>();

    Vindu(BrowserContext kontekst, String adresse) {
        this.kontekst = kontekst;
        this.side = kontekst.newPage();
        this.adresse = adresse;
        side.onRequest(kall -> verter.add(URI.create(kall.url()).getHost()));
        side.onConsoleMessage(melding -> meldinger.add(melding.text()));
        side.onPageError(meldinger::add);
    }

    /** Siden når hele er her: et trykk kommer tilbake når den nye er begynt på, og det som telles da, kan mangle. */
    public Page side() {
        side.waitForLoadState();
        return side;
    }

    public Vindu gaaTil(String sti) {
        side.navigate(adresse + sti);
        return this;
    }

    /** Velger en av medarbeiderne på utstederens side. */
    public Vindu loggInnSom(String navn) {
        gaaTil("/oppgaver");
        side.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(navn)).click();
        side.waitForURL(adresse + "/oppgaver**");
        return this;
    }

    /** Som veileder ved et kontor ingen medarbeider har. */
    public Vindu loggInnVed(String kontor) {
        return loggInn("/oppgaver", "veileder", "\"" + kontor + "\"");
    }

    /** Som den som har vakt. */
    public Vindu loggInnSomDrift() {
        return loggInn("/drift", "drift", "");
    }

    private Vindu loggInn(String sti, String rolle, String enheter) {
        gaaTil(sti);
        var krav = "{\"aud\":\"sykefravaer\",\"roles\":[\"%s\"],\"NAVident\":\"Z990199\",\"enheter\":[%s]}";
        var skjema = FormData.create().set("username", "Z990199").set("claims", krav.formatted(rolle, enheter));
        kontekst.request().post(side.url(), RequestOptions.create().setForm(skjema));
        return gaaTil(sti);
    }

    /** Krysser av en av radene i lista. @param nr fra 0 */
    public Vindu kryssAv(int nr) {
        rader().nth(nr).locator("input[name=valgt]").check();
        return this;
    }

    /** Tildeler dem som er krysset av. @param hvem slik hun står i nedtrekkslista */
    public Vindu tildel(String hvem) {
        side.locator("#til").selectOption(new SelectOption().setLabel(hvem));
        side.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Tildel").setExact(true))
                .click();
        return this;
    }

    /** Det som ligger på adressen, med vinduets informasjonskapsler. */
    public String hent(String sti) {
        return kontekst.request().get(adresse + sti).text();
    }

    /** Det siden sier ble gjort. */
    public String status() {
        return side().locator("p[role=status]").innerText().strip();
    }

    /** Det samme uten å vente på det: tomt når siden ikke sier noe. */
    public String statusNaa() {
        return String.join("\n", side().locator("p[role=status]").allInnerTexts());
    }

    /** Som en med disse kravene i tokenet, og går dit. @param krav JSON-felt, som {@code "pid":"…"} */
    public Vindu loggInnMed(String rolle, String krav, String sti) {
        gaaTil("/hjem");
        var alle = "{\"aud\":\"sykefravaer\",\"roles\":[\"%s\"],%s}".formatted(rolle, krav);
        var skjema = FormData.create().set("username", rolle).set("claims", alle);
        kontekst.request().post(side.url(), RequestOptions.create().setForm(skjema));
        return gaaTil(sti);
    }

    public Locator rader() {
        return side().locator("tbody tr");
    }

    public List<String> kolonne(String klasse) {
        return side().locator("tbody ." + klasse).allInnerTexts();
    }

    /** Det axe mener bryter WCAG 2.1 A og AA, som regel og elementene det gjelder. */
    public List<String> tilgjengelighetsbrudd() {
        return new AxeBuilder(side())
                .withTags(WCAG).analyze().getViolations().stream()
                        .map(brudd -> brudd.getId() + " "
                                + brudd.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }

    public boolean kanRullesSidelengs() {
        return (boolean) side().evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /** Vertene vinduet har spurt om noe. */
    public Set<String> verter() {
        return verter;
    }

    /** Feil og advarsler, som det en streng CSP har stoppet. */
    public List<String> meldinger() {
        return meldinger;
    }

    @Override
    public void close() {
        kontekst.close();
    }
}
