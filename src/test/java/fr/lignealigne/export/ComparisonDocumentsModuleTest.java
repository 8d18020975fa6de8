package fr.lignealigne.export;

import static org.assertj.core.api.Assertions.assertThat;

import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.support.PortalTest;
import fr.lignealigne.support.Visitor;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest
class ComparisonDocumentsModuleTest {

    @LocalServerPort
    int port;

    @Autowired
    Versions versions;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    People people;

    Viewer miprof;
    PlanVersionId first;
    PlanVersionId second;

    @BeforeEach
    void twoVersionsOfOnePlan() {
        miprof = people.ofTheState(Role.MIPROF).viewer();
        first = scenes.publishedVersion(miprof);
        second = scenes.nextVersion(miprof, first);
    }

    @Test
    void anAssociationTakesTheComparisonOfTwoOpenVersionsAway() throws Exception {
        versions.publish(miprof, second, "Une phrase dit ce qui change.", null);
        Visitor lead = signedIn(people.leadOfAMember());
        for (String only : new String[] {"", "?seulement=modifications"}) {
            HttpResponse<String> pdf = lead.get(address(first, second, ".pdf" + only));
            assertDocument(pdf, "application/pdf", "V1-V2.pdf");
            assertThat(pdf.body()).startsWith("%PDF");
        }
        HttpResponse<String> docx = lead.get(address(first, second, ".docx"));
        assertDocument(docx, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "V1-V2.docx");
        assertThat(docx.body()).startsWith("PK");
    }

    @Test
    void theEarlierVersionComesFirstWhicheverIsNamedFirst() throws Exception {
        HttpResponse<String> pdf = signedIn(people.ofTheState(Role.MIPROF)).get(address(second, first, ".pdf"));
        assertDocument(pdf, "application/pdf", "V1-V2.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {".pdf", ".docx"})
    void beforeTheEndOfTheEmbargoAnAssociationLearnsNothing(String ending) throws Exception {
        Visitor lead = signedIn(people.leadOfAMember());
        assertThat(lead.get(address(first, second, ending)).statusCode()).isEqualTo(404);
        versions.publish(miprof, second, "", Instant.now().plus(Duration.ofDays(1)));
        HttpResponse<String> refused = lead.get(address(first, second, ending));
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.body()).doesNotContain("V2");
        assertThat(lead.get(address(second, first, ending)).statusCode()).isEqualTo(404);
        assertThat(signedIn(people.ofTheState(Role.CABINET))
                        .get(address(first, second, ending))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {".pdf", ".docx"})
    void isRefusedToWhoReadsNoVersionAndToNobodySignedIn(String ending) throws Exception {
        versions.publish(miprof, second, "", null);
        assertThat(signedIn(people.ofTheState(Role.ADMINISTRATOR))
                        .get(address(first, second, ending))
                        .statusCode())
                .isIn(403, 404);
        HttpResponse<String> nobody = new Visitor(port).get(address(first, second, ending));
        assertThat(nobody.statusCode()).isEqualTo(302);
        assertThat(nobody.headers().firstValue("Location").orElse("")).contains("connexion");
    }

    @ParameterizedTest
    @ValueSource(strings = {".pdf", ".docx"})
    void twoPlansOneVersionAloneAndUnknownOnesAreNotFound(String ending) throws Exception {
        Visitor visitor = signedIn(people.ofTheState(Role.MIPROF));
        PlanVersionId elsewhere = scenes.publishedVersion(miprof);
        PlanVersionId unknown = new PlanVersionId(UUID.randomUUID());
        for (PlanVersionId other : new PlanVersionId[] {elsewhere, first, unknown}) {
            assertThat(visitor.get(address(first, other, ending)).statusCode()).isEqualTo(404);
        }
    }

    private Visitor signedIn(People.Someone someone) throws Exception {
        Visitor visitor = new Visitor(port);
        visitor.signIn(someone.email(), People.PASSWORD);
        return visitor;
    }

    private static String address(PlanVersionId before, PlanVersionId after, String ending) {
        return "documents/comparaison/" + before + "/" + after + ending;
    }

    private static void assertDocument(HttpResponse<String> answer, String type, String name) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment")
                .contains("plan-d-essai-")
                .endsWith(name);
    }
}
