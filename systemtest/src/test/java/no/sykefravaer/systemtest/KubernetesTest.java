package no.sykefravaer.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.kubernetes.client.openapi.JSON;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1Job;
import io.kubernetes.client.openapi.models.V1Namespace;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscaler;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.sykefravaer.lokal.kafka.Emneoppsett;
import no.sykefravaer.systemtest.drift.Driftsfiler;
import no.sykefravaer.systemtest.drift.Manifestene;
import no.sykefravaer.systemtest.drift.Manifestene.Manifest;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Manifestene følger Kubernetes' egne skjemaer, og sier det samme som resten av repoet. */
@Order(1)
class KubernetesTest {

    private static final ObjectMapper JSON_AV = new ObjectMapper();
    private static final Map<String, Class<?>> MODELL = Map.of(
            "networking.k8s.io/v1/Ingress", V1Ingress.class,
            "v1/Namespace", V1Namespace.class,
            "v1/ConfigMap", V1ConfigMap.class,
            "v1/Service", V1Service.class,
            "v1/ServiceAccount", V1ServiceAccount.class,
            "apps/v1/Deployment", V1Deployment.class,
            "batch/v1/Job", V1Job.class,
            "policy/v1/PodDisruptionBudget", V1PodDisruptionBudget.class,
            "networking.k8s.io/v1/NetworkPolicy", V1NetworkPolicy.class,
            "autoscaling/v2/HorizontalPodAutoscaler", V2HorizontalPodAutoscaler.class);

    static List<Manifest> manifester() {
        return Manifestene.alle();
    }

    static List<Manifest> tjenester() {
        return Manifestene.alle("Deployment");
    }

    static Stream<Manifest> medBeholdere() {
        return Stream.concat(tjenester().stream(), Manifestene.alle("Job").stream());
    }

    @ParameterizedTest
    @MethodSource("manifester")
    void manifestet_følger_skjemaet(Manifest manifest) {
        assertThatCode(() -> krevGyldig(manifest.innhold())).doesNotThrowAnyException();
    }

    @Test
    void et_felt_som_ikke_finnes_eller_har_feil_slag_avvises() {
        Map<String, Object> feilnavn = Map.of("selektor", Map.of());
        Map<String, Object> feilslag = Map.of("minReadySeconds", "fem");

        assertThatThrownBy(() -> krevGyldig(utrulling(feilnavn))).hasMessageContaining("selektor");
        assertThatThrownBy(() -> krevGyldig(utrulling(feilslag))).hasMessageContaining("fem");
    }

    @ParameterizedTest
    @MethodSource("medBeholdere")
    void ingen_beholder_har_rettigheter_eller_kan_skrive_utenfor_mappa_si(Manifest manifest) {
        var pod = (Map<?, ?>) manifest.finn("spec", "template", "spec");

        assertThat(manifest.finn("spec", "template", "spec", "securityContext", "runAsNonRoot"))
                .isEqualTo(true);
        assertThat(pod.get("automountServiceAccountToken")).isEqualTo(false);
        assertThat(beholdere(pod)).isNotEmpty().allSatisfy(beholder -> {
            assertThat(beholder.get("securityContext"))
                    .isEqualTo(Map.of(
                            "allowPrivilegeEscalation",
                            false,
                            "readOnlyRootFilesystem",
                            true,
                            "capabilities",
                            Map.of("drop", List.of("ALL"))));
            assertThat(Manifestene.finn(beholder, "resources", "limits", "memory"))
                    .isNotNull();
        });
    }

    @ParameterizedTest
    @MethodSource("tjenester")
    void tjenesten_har_prober_avbruddsbudsjett_skalering_og_nettregel(Manifest tjeneste) {
        var navn = (String) tjeneste.finn("metadata", "name");

        assertThat(beholdere((Map<?, ?>) tjeneste.finn("spec", "template", "spec"))
                        .getLast())
                .containsKeys("startupProbe", "readinessProbe", "livenessProbe");
        assertThat(Stream.of(
                                "Service",
                                "ServiceAccount",
                                "PodDisruptionBudget",
                                "HorizontalPodAutoscaler",
                                "NetworkPolicy")
                        .map(slag -> slag + "/" + navn))
                .isSubsetOf(Manifestene.alle().stream().map(Manifest::navn).toList());
    }

    @ParameterizedTest
    @MethodSource("tjenester")
    void den_som_går_får_aldri_eierens_passord(Manifest tjeneste) {
        assertThat(String.valueOf(tjeneste.finn("spec", "template", "spec", "containers")))
                .doesNotContain("eier", "QUARKUS_FLYWAY_USERNAME");
    }

    @Test
    void ingen_hemmelighet_står_i_manifestene() {
        assertThat(Manifestene.alle("Secret")).isEmpty();
        assertThat(Manifestene.alle())
                .allSatisfy(manifest -> assertThat(manifest.innhold().toString())
                        .doesNotContainPattern("(?i)(passw?or[dt]|hemmelighet|secret\\b)[^,}]*[=:] *[^,} ]{8,}"));
    }

    @Test
    void emnene_er_de_samme_som_lokalt_med_like_mange_partisjoner_og_like_lang_lagring() {
        assertThat(String.valueOf(Manifestene.alle("Job").getFirst().innhold()))
                .contains(Emneoppsett.NAVN)
                .contains(
                        "--partitions " + Emneoppsett.PARTISJONER,
                        "--config retention.ms=" + Emneoppsett.LAGRING.toMillis());
    }

    @Test
    void skaleringen_ser_på_en_måling_som_finnes() {
        var malt = Manifestene.alle("HorizontalPodAutoscaler").stream()
                .map(hpa -> hpa.finn("spec", "metrics", 0, "external", "metric", "name"))
                .filter(String.class::isInstance)
                .collect(Collectors.toSet());
        assertThat(malt).isEqualTo(Set.of("emne_etterslep"));
        assertThat(Driftsfiler.dokumenterte()).contains("emne_etterslep");
    }

    private static Map<String, Object> utrulling(Map<String, Object> spec) {
        return Map.of("apiVersion", "apps/v1", "kind", "Deployment", "spec", spec);
    }

    private static void krevGyldig(Map<String, Object> innhold)
            throws ReflectiveOperationException, JsonProcessingException {
        var modell = MODELL.get(innhold.get("apiVersion") + "/" + innhold.get("kind"));
        var json = JsonParser.parseString(JSON_AV.writeValueAsString(innhold));
        try {
            modell.getMethod("validateJsonElement", JsonElement.class).invoke(null, json);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause());
        }
        JSON.getGson().fromJson(json, modell);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> beholdere(Map<?, ?> pod) {
        return Stream.of("initContainers", "containers")
                .map(pod::get)
                .filter(List.class::isInstance)
                .flatMap(liste -> ((List<Map<String, Object>>) liste).stream())
                .toList();
    }
}
