package fr.lignealigne.reader;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.upload.Upload;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.attachment.Attachment;
import fr.lignealigne.attachment.AttachmentAddress;
import fr.lignealigne.attachment.AttachmentId;
import fr.lignealigne.attachment.Attachments;
import fr.lignealigne.attachment.SentFiles;
import fr.lignealigne.attachment.ui.FileList;
import fr.lignealigne.attachment.ui.FilesField;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.RemarkState;
import fr.lignealigne.remark.ui.RemarkAddress;
import fr.lignealigne.support.ViewTest;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The files of a draft beside its words, and of a remark for its readers. */
class FilesViewTest extends ViewTest {

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Attachments attachments;

    @Autowired
    JdbcTemplate jdbc;

    private PlanVersionId version;
    private People.Someone lead;
    private RemarkId draft;
    private AttachmentId file;

    @BeforeEach
    void aDraftWithAFile() throws IOException {
        version = scenes.openVersion();
        lead = people.leadOfAMember();
        draft = scenes.draft(lead.viewer(), version, "avec une pièce");
        file = attachments.add(lead.viewer(), draft.value(), SentFiles.checked("Étude.pdf", "x".repeat(1_234_000)));
    }

    private void openDraft() {
        signInAs(lead.email());
        RemarkAddress.open("lecture/" + version + "?ligne=4-5&brouillon=" + draft);
    }

    private void openThread(People.Someone someone) {
        signInAs(someone.email());
        RemarkAddress.open("lecture/" + version + "?ligne=4-5");
    }

    private static String field() {
        return _get(FilesField.class).getElement().getTextRecursively();
    }

    private List<Attachment> hanging() {
        return attachments.on(lead.viewer(), draft.value());
    }

    @Test
    void theFormShowsWhatHangsOnTheDraftAndThatNobodyScannedIt() {
        openDraft();
        _get(Upload.class);
        assertThat(field()).contains("Étude.pdf", "PDF, 1,2\u00a0Mo", "non analysé", "Ce portail n’a pas d’antivirus");
        assertThat(_get(Anchor.class, spec -> spec.withText("Étude.pdf")).getHref())
                .isEqualTo(AttachmentAddress.of(file));
    }

    @Test
    void whatIsRemovedIsPutBackByOneClick() {
        openDraft();
        _click(_get(Button.class, spec -> spec.withText("Retirer")));
        assertThat(hanging()).isEmpty();
        assertThat(field()).doesNotContain("Étude.pdf");
        _click(_get(Button.class, spec -> spec.withText("Annuler l’action")));
        assertThat(hanging()).hasSize(1);
        assertThat(field()).contains("Étude.pdf");
    }

    @Test
    void whatAColleagueTakesAwayIsNoLongerShown() throws InterruptedException {
        openDraft();
        attachments.remove(people.colleagueOf(lead, Role.ASSOCIATION_MEMBER).viewer(), draft.value(), file);
        for (int i = 0; i < 100 && field().contains("Étude.pdf"); i++) {
            Thread.sleep(100);
            MockVaadin.clientRoundtrip(true);
        }
        assertThat(field()).doesNotContain("Étude.pdf");
    }

    @Test
    void anInfectedFileIsNamedWithoutAWayToIt() {
        jdbc.update("update attachment set state = 'INFECTED' where id = ?", file.value());
        openDraft();
        assertThat(field()).contains("Étude.pdf", "l’antivirus y a trouvé un programme malveillant");
        _assertNone(Anchor.class, spec -> spec.withText("Étude.pdf"));
        jdbc.update("update attachment set state = 'WAITING' where id = ?", file.value());
        openDraft();
        assertThat(field()).contains("en cours d’analyse");
        _assertNone(Anchor.class, spec -> spec.withText("Étude.pdf"));
    }

    @Test
    void readersOfARemarkSeeItsFilesAndOthersNothing() {
        openThread(people.ofTheState(Role.CABINET));
        _assertNone(Anchor.class, spec -> spec.withText("Étude.pdf"));
        scenes.bring(draft, RemarkState.DEPOSITED, lead.viewer(), version);
        openThread(people.leadOutsideTheCollective());
        _assertNone(Anchor.class, spec -> spec.withText("Étude.pdf"));
        openThread(people.ofTheState(Role.CABINET));
        _get(Anchor.class, spec -> spec.withText("Étude.pdf"));
        _assertNone(FilesField.class);
    }

    @Test
    void aRemarkWithoutFilesHasNoListOfThem() {
        attachments.remove(lead.viewer(), draft.value(), file);
        openThread(lead);
        assertThat(_find(FileList.class)).isEmpty();
    }
}
