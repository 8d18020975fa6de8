package fr.lignealigne.export.working.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.decision.ARound;
import fr.lignealigne.export.working.FilledTable;
import fr.lignealigne.export.working.WorkingFiles;
import fr.lignealigne.export.working.WorkingFormat;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.support.ViewTest;
import fr.lignealigne.synopsis.SynopsisFilter;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

class WorkingFilesViewTest extends ViewTest {

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    People people;

    ARound round;
    RemarkId first;

    @BeforeEach
    void twoRemarks() {
        round = ARound.opened(beans);
        first = round.says(round.member, 4, 4, RemarkKind.PROPOSAL, "Un mois.");
        round.says(round.outsider, 8, 8, RemarkKind.OBJECTION, "Non.");
    }

    @Test
    void offersEachFormatWithTheFiltersInForceAndSaysThem() {
        signInAs(round.miprof.email());
        UI.getCurrent()
                .navigate(
                        "fichiers-de-travail/" + round.version,
                        QueryParameters.fromString("theme=MINORS&type=proposal"));
        String extent =
                _get(Paragraph.class, spec -> spec.withId("working-extent")).getText();
        assertThat(extent.replace('\u00a0', ' ')).contains("Une remarque", "Thème : Mineurs", "Nature : Rédaction");
        for (WorkingFormat format : WorkingFormat.values()) {
            assertThat(_get(Anchor.class, spec -> spec.withId("take-" + format)).getHref())
                    .startsWith("documents/synthese/" + round.version + "." + format.ending() + "?")
                    .contains("theme=MINORS", "type=PROPOSAL");
        }
    }

    @Test
    void theConsolidatedTableLeadsThereWithItsFilters() {
        signInAs(round.cabinet.email());
        UI.getCurrent().navigate("arbitrage", QueryParameters.fromString("version=" + round.version + "&theme=MINORS"));
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref))
                .contains("fichiers-de-travail/" + round.version + "?theme=MINORS");
    }

    @Test
    void theCabinetReadsWhatItMayFillInAndTheMissionToo() {
        signInAs(round.cabinet.email());
        UI.getCurrent().navigate("fichiers-de-travail/" + round.version);
        assertThat(words()).anyMatch(sentence -> sentence.contains("« Motif »"));
        signInAs(round.miprof.email());
        UI.getCurrent().navigate("fichiers-de-travail/" + round.version);
        assertThat(words()).anyMatch(sentence -> sentence.contains("« Texte de l’avis »"));
    }

    @Test
    void aRefusalGoesAwayWithTheNextFileAndWhatIsTakenIsTold() throws Exception {
        signInAs(round.cabinet.email());
        UI.getCurrent().navigate("fichiers-de-travail/" + round.version);
        drop("rien.xlsx", "non".getBytes(StandardCharsets.UTF_8));
        assertThat(_get(Paragraph.class, spec -> spec.withId("refusal")).getText())
                .isNotEmpty();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        beans.getBean(WorkingFiles.class)
                .write(round.cabinet.viewer(), round.version, SynopsisFilter.NONE, WorkingFormat.XLSX, out);
        String code =
                beans.getBean(Remarks.class).get(round.cabinet.viewer(), first).code();
        drop("synthese.xlsx", FilledTable.decided(out.toByteArray(), "Retenu", "C’est écrit.", code));
        _assertNone(Paragraph.class, spec -> spec.withId("refusal"));
        assertThat(counts()).startsWith("Un changement à reprendre");
        _click(_get(Button.class, spec -> spec.withId("take-over")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        await().pollInSameThread().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            MockVaadin.clientRoundtrip(false);
            assertThat(counts()).isEqualTo("Un changement repris, aucune ligne refusée.");
        });
    }

    private static String counts() {
        return _get(Paragraph.class, spec -> spec.withId("returned-counts"))
                .getText()
                .replace('\u00a0', ' ');
    }

    private static void drop(String name, byte[] file) {
        UploadKt._upload(_get(Upload.class), name, file);
        MockVaadin.clientRoundtrip(false);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CABINET", "MIPROF"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseOpensIt(Role role) {
        signInAs(people.playing(role).email());
        assertThatThrownBy(() -> UI.getCurrent().navigate("fichiers-de-travail/" + round.version))
                .isInstanceOf(MockAccessDeniedException.class);
    }

    @Test
    void aVersionThatIsNoneIsNotFound() {
        signInAs(round.miprof.email());
        assertThatThrownBy(() -> UI.getCurrent().navigate("fichiers-de-travail/" + UUID.randomUUID()))
                .hasRootCauseInstanceOf(NotFoundException.class);
    }

    private static List<String> words() {
        return _find(Paragraph.class).stream()
                .map(one -> one.getText().replace('\u00a0', ' '))
                .toList();
    }
}
