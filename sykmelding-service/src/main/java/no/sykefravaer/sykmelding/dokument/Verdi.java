package no.sykefravaer.sykmelding.dokument;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Én verdi i dokumentet og stien til den. Det som mangler eller er galt, leses som null, og bruddet samles. */
record Verdi(JsonNode node, String sti, Collection<Brudd> brudd) {

    private static final int MAKS_TEKST = 200;

    /** En verdi som ikke står i kroppen, men i adressen eller en header. */
    static Verdi av(String tekst, String sti, Collection<Brudd> brudd) {
        var node = tekst == null ? MissingNode.getInstance() : TextNode.valueOf(tekst);
        return new Verdi(node, sti, brudd);
    }

    boolean mangler() {
        return node.isMissingNode() || node.isNull();
    }

    Verdi paakrevd() {
        uten(mangler(), Feilkode.MANGLER);
        return this;
    }

    void brytes(Feilkode kode, Object... deler) {
        brudd.add(Brudd.paa(sti, kode, deler));
    }

    String tekst() {
        if (!er(JsonNode::isTextual, "en tekst")) {
            return null;
        }
        var tekst = node.textValue();
        if (tekst.length() > MAKS_TEKST) {
            brytes(Feilkode.FOR_LANG_TEKST, MAKS_TEKST);
            return null;
        }
        return uten(tekst.codePoints().anyMatch(Verdi::kanIkkeLagres), Feilkode.UGYLDIG_TEGN) ? tekst : null;
    }

    /** Verdien mangler, eller er den samme teksten som {@code annen}. */
    boolean lik(String annen, String navn) {
        var tekst = tekst();
        return uten(tekst != null && !tekst.equals(annen), Feilkode.ULIK_VERDI, navn);
    }

    Boolean sannhet() {
        return er(JsonNode::isBoolean, "true eller false") ? node.booleanValue() : null;
    }

    Integer heltall(int fra, int til, Feilkode utenfor) {
        var tall = langtHeltall(fra, til, utenfor);
        return tall == null ? null : tall.intValue();
    }

    Long langtHeltall(long fra, long til, Feilkode utenfor) {
        if (!er(JsonNode::isIntegralNumber, "et heltall")) {
            return null;
        }
        var innenfor = node.canConvertToLong() && node.longValue() >= fra && node.longValue() <= til;
        return uten(!innenfor, utenfor, fra, til) ? node.longValue() : null;
    }

    LocalDate dato(Datogrense grense) {
        var dato = tolket(Feilkode.UGYLDIG_DATO, LocalDate::parse);
        if (dato == null) {
            return null;
        }
        uten(dato.isBefore(grense.tidligst()), Feilkode.DATO_FOR_TIDLIG, grense.tidligst());
        uten(dato.isAfter(grense.senest()), Feilkode.DATO_FOR_SEN, grense.senest());
        return dato;
    }

    <T> T valg(Map<String, T> valg) {
        var tekst = tekst();
        return tekst != null && uten(!valg.containsKey(tekst), Feilkode.UGYLDIG_VERDI, String.join(", ", valg.keySet()))
                ? valg.get(tekst)
                : null;
    }

    /** Teksten tolket som en verdi; kaster tolkningen, er koden bruddet. */
    <T> T tolket(Feilkode kode, Function<String, T> tolk) {
        var tekst = tekst();
        try {
            return tekst == null ? null : tolk.apply(tekst);
        } catch (IllegalArgumentException | DateTimeException e) {
            brytes(kode);
            return null;
        }
    }

    <T> T objekt(Function<Felter, T> leser) {
        return apentObjekt(felter -> {
            var lest = leser.apply(felter);
            felter.meldUkjente();
            return lest;
        });
    }

    /** Et objekt der ukjente felt leses forbi. */
    <T> T apentObjekt(Function<Felter, T> leser) {
        return er(JsonNode::isObject, "et objekt") ? leser.apply(new Felter(node, sti, brudd)) : null;
    }

    /** Hele dokumentet. @throws UgyldigDokument når noe i det er galt */
    static <T> T dokument(byte[] kropp, Collection<Brudd> brudd, Function<Verdi, T> leser) {
        var lest = leser.apply(new Verdi(Jsontre.av(kropp), "", brudd).paakrevd());
        if (!brudd.isEmpty()) {
            throw new UgyldigDokument(brudd);
        }
        return lest;
    }

    /** Elementene, høyst {@code maks} av dem; flere enn det er ett brudd, og de som kommer etter, leses ikke. */
    <T> List<T> liste(int maks, Feilkode forMange, Function<Verdi, T> leser) {
        if (!er(JsonNode::isArray, "en liste")) {
            return null;
        }
        uten(node.size() > maks, forMange, maks);
        var lest = new ArrayList<T>();
        for (int i = 0; i < Math.min(node.size(), maks); i++) {
            lest.add(leser.apply(new Verdi(node.get(i), sti + "[" + i + "]", brudd).paakrevd()));
        }
        return lest;
    }

    private boolean er(Predicate<JsonNode> type, String navn) {
        return !mangler() && uten(!type.test(node), Feilkode.FEIL_TYPE, navn);
    }

    private boolean uten(boolean brudd, Feilkode kode, Object... deler) {
        if (brudd) {
            brytes(kode, deler);
        }
        return !brudd;
    }

    /** Styretegn (NUL kan ikke lagres i PostgreSQL) og halve surrogatpar (kan ikke skrives som UTF-8). */
    private static boolean kanIkkeLagres(int tegn) {
        return Character.isISOControl(tegn) || Character.getType(tegn) == Character.SURROGATE;
    }
}
