package no.sykefravaer.milepael.api;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import no.sykefravaer.kontrakt.Emner;
import no.sykefravaer.kontrakt.Personident;
import no.sykefravaer.milepael.app.Innsynslogg;
import no.sykefravaer.milepael.domene.Innsynsrad;
import no.sykefravaer.milepael.domene.Innsynsrad.Slag;
import no.sykefravaer.milepael.domene.Utforer;
import org.jboss.logging.MDC;

/** Fører hvem kallet så på, når det er over: da holdes ingen lås, og det er kjent om hun fikk se. */
@FortInnsyn(Slag.TIDSLINJE) // verdien binder ikke: hvert kall sier sin egen
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class Innsynsforing {

    private final Innblikk innblikk;
    private final Innlogget innlogget;
    private final Innsynslogg logg;

    Innsynsforing(Innblikk innblikk, Innlogget innlogget, Innsynslogg logg) {
        this.innblikk = innblikk;
        this.innlogget = innlogget;
        this.logg = logg;
    }

    @AroundInvoke
    Object foer(InvocationContext kall) throws Exception {
        var hvem = hvem();
        try {
            return kall.proceed();
        } finally {
            innblikk.alle().forEach(blikk -> logg.foer(rad(kall, hvem, blikk)));
        }
    }

    private static Innsynsrad rad(InvocationContext kall, Utforer hvem, Innblikk.Blikk blikk) {
        var hva = kall.getMethod().getAnnotation(FortInnsyn.class).value();
        var callId = (String) MDC.get(Emner.CALL_ID);
        return new Innsynsrad(hvem, blikk.rettighet(), blikk.personId(), hva, null, blikk.avvist(), callId);
    }

    /** En sykmeldt kjennes her på person-id-en sin, aldri på nummeret. */
    private Utforer hvem() {
        var utforer = innlogget.utforer();
        return utforer.rolle().equals("sykmeldt") ? new Utforer("sykmeldt", id(innlogget.egenIdent())) : utforer;
    }

    private String id(Personident ident) {
        return logg.personId(ident).map(Object::toString).orElse("ukjent");
    }
}
