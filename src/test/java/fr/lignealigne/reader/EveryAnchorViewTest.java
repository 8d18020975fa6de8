package fr.lignealigne.reader;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lignealigne.account.People;
import fr.lignealigne.account.Role;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.SheetField;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.remark.Anchor;
import fr.lignealigne.remark.Depositing;
import fr.lignealigne.remark.RemarkDraft;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.RemarkKind;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.remark.ui.RemarkAddress;
import fr.lignealigne.remark.ui.RemarkForm;
import fr.lignealigne.support.ViewTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A remark may hang on words, lines, a measure, a field of its sheet or the plan: each is reopened, read and found. */
class EveryAnchorViewTest extends ViewTest {

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Versions versions;

    @Autowired
    Remarks remarks;

    @Autowired
    Depositing depositing;

    private PlanVersionId version;
    private People.Someone lead;

    @BeforeEach
    void openVersion() {
        version = scenes.openVersion();
        lead = people.leadOfAMember();
    }

    @Test
    void everyAnchorOpensWithTheWordsOfItsDraft() {
        for (Anchor anchor : anchors()) {
            RemarkId draft = remarks.write(
                            lead.viewer(), version, RemarkDraft.of(anchor, RemarkKind.OMISSION, "dit de " + anchor))
                    .id();
            signInAs(lead.email());
            RemarkAddress.open(RemarkAddress.toWrite(remarks.get(lead.viewer(), draft)));
            assertThat(_get(TextArea.class, spec -> spec.withLabel("Ce que vous avez à dire"))
                            .getValue())
                    .isEqualTo("dit de " + anchor);
        }
    }

    private List<Anchor> anchors() {
        var measure = versions.text(lead.viewer(), version).measures().getFirst();
        return List.of(
                scenes.onLines(lead.viewer(), version, 4, 5),
                new Anchor.OnMeasure(measure.id()),
                new Anchor.OnField(measure.id(), SheetField.MEANS),
                new Anchor.OnPlan());
    }

    @Test
    void everyAnchorIsReadInItsThreadByThoseWhoMay() {
        People.Someone miprof = people.ofTheState(Role.MIPROF);
        for (Anchor anchor : anchors()) {
            RemarkId id = remarks.write(
                            lead.viewer(), version, RemarkDraft.of(anchor, RemarkKind.OMISSION, "dit de " + anchor))
                    .id();
            String address = RemarkAddress.of(remarks.get(lead.viewer(), id));
            signInAs(miprof.email());
            RemarkAddress.open(address);
            assertThat(thread()).doesNotContain("dit de " + anchor);
            depositing.deposit(lead.viewer(), version, List.of(id), true, UUID.randomUUID());
            signInAs(miprof.email());
            RemarkAddress.open(address);
            assertThat(thread()).contains("dit de " + anchor);
        }
        assertThat(_get(Button.class, spec -> spec.withId("whole-plan")).getText())
                .isEqualTo("Sur l’ensemble du plan (1)");
    }

    private static String thread() {
        return _get(ThreadPane.class).getElement().getTextRecursively();
    }

    @Test
    void theOutlineOpensThePlanAndAMeasureItsOwn() {
        signInAs(lead.email());
        RemarkAddress.open("lecture/" + version);
        _click(_get(Button.class, spec -> spec.withId("whole-plan")));
        assertThat(thread()).contains("l’ensemble du plan");
        PlanTextElement text = _get(PlanTextElement.class);
        int heading = versions.text(lead.viewer(), version)
                .item(versions.text(lead.viewer(), version)
                        .measures()
                        .getFirst()
                        .id())
                .position();
        ComponentUtil.fireEvent(text, new PlanTextElement.WholeChosen(text, true, heading, ""));
        assertThat(thread()).contains("Mesure 1. Former les services (mesure entière)");
    }

    @Test
    void anAddressOfWhatIsNotThereOpensTheTextAlone() {
        RemarkId others = scenes.draft(people.leadOfAMember().viewer(), version, "d’une autre association");
        signInAs(lead.email());
        for (String wrong : List.of(
                "brouillon=" + others,
                "brouillon=" + UUID.randomUUID(),
                "mesure=" + UUID.randomUUID(),
                "mesure=x&champ=Y",
                "brouillon=' or 1")) {
            RemarkAddress.open("lecture/" + version + "?" + wrong.replace(" ", "%20"));
            _assertNone(RemarkForm.class);
            assertThat(thread()).contains("Choisissez un passage");
        }
    }
}
