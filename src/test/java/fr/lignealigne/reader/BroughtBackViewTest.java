package fr.lignealigne.reader;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkFilter;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.remark.ui.RemarkAddress;
import fr.lignealigne.remark.ui.RemarkForm;
import fr.lignealigne.support.CopyInBrowser;
import fr.lignealigne.support.ViewTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A form takes up what an earlier page left in the browser, and never over what a colleague wrote since. */
class BroughtBackViewTest extends ViewTest {

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Remarks remarks;

    @Autowired
    JdbcTemplate jdbc;

    private PlanVersionId version;
    private People.Someone lead;
    private RemarkId draft;

    @BeforeEach
    void openDraft() {
        version = scenes.openVersion();
        lead = people.leadOfAMember();
        draft = scenes.draft(lead.viewer(), version, "à deux");
        open();
    }

    private void open() {
        signInAs(lead.email());
        RemarkAddress.open("lecture/" + version + "?ligne=4-5&brouillon=" + draft);
        assertThat(body().getValue()).isEqualTo("à deux");
    }

    private static TextArea body() {
        return _get(TextArea.class, spec -> spec.withLabel("Ce que vous avez à dire"));
    }

    private static String form() {
        return _get(RemarkForm.class).getElement().getTextRecursively();
    }

    private List<RemarkDetails> own() {
        return remarks.list(
                lead.viewer(),
                version,
                RemarkFilter.NONE.ofOrganisation(lead.viewer().organisation()),
                0,
                10);
    }

    @Test
    void whatTheBrowserHadGoesOnInItsDraft() {
        CopyInBrowser.has(body(), "à deux", "à deux, dans le train");
        assertThat(own()).extracting(RemarkDetails::body).containsExactly("à deux, dans le train");
        assertThat(CopyInBrowser.confirmed()).contains("à deux, dans le train");
        assertThat(form()).contains("dans ce navigateur");
    }

    @Test
    void whatTheBrowserHadOfADraftChangedSinceBecomesADraftOfItsOwn() {
        CopyInBrowser.has(body(), "avant", "avant, dans le train");
        assertThat(own()).extracting(RemarkDetails::body).containsExactlyInAnyOrder("à deux", "avant, dans le train");
        assertThat(form()).contains("dans un brouillon à part");
        _setValue(body(), "avant, dans le train, continué");
        assertThat(own())
                .extracting(RemarkDetails::body)
                .containsExactlyInAnyOrder("à deux", "avant, dans le train, continué");
    }

    @Test
    void whatWasEmptiedInTheBrowserAloneIsEmptiedUnlessItChangedSince() {
        CopyInBrowser.has(body(), "avant", "");
        assertThat(own()).extracting(RemarkDetails::body).containsExactly("à deux");
        open();
        CopyInBrowser.has(body(), "à deux", "");
        assertThat(body().getValue()).isEmpty();
        assertThat(own()).extracting(RemarkDetails::body).containsExactly("");
    }

    @Test
    void whatCouldNotBeKeptIsNotConfirmed() {
        CopyInBrowser.confirmed();
        _setValue(body(), "a".repeat(Remarks.LONGEST + 1));
        Viewer colleague = people.colleagueOf(lead, Role.ASSOCIATION_MEMBER).viewer();
        RemarkDetails read = remarks.get(colleague, draft);
        remarks.rewrite(
                colleague,
                draft,
                read.revision(),
                RemarkDraft.of(read.place().anchor(), RemarkKind.QUESTION, "du collègue"));
        _setValue(body(), "le mien");
        assertThat(CopyInBrowser.confirmed()).doesNotContain("a".repeat(Remarks.LONGEST + 1), "le mien");
    }

    @Test
    void theCopyOfADraftThatIsThrownAwayIsErased() {
        CopyInBrowser.erased();
        _click(_get(Button.class, spec -> spec.withText("Jeter")));
        assertThat(CopyInBrowser.erased()).contains("remark/" + draft + "/body");
    }

    @Test
    void theCopyOfADraftThatCouldNotBeThrownAwayStays() {
        jdbc.update(
                "update person set organisation_id = ? where id = ?",
                people.leadOfAMember().viewer().organisation().value(),
                lead.viewer().person().value());
        CopyInBrowser.erased();
        assertThatThrownBy(() -> _click(_get(Button.class, spec -> spec.withText("Jeter"))));
        assertThat(CopyInBrowser.erased()).isEmpty();
    }
}
