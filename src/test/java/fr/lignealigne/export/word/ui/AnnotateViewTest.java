package fr.lignealigne.export.word.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import fr.lignealigne.account.People;
import fr.lignealigne.export.NumberedFile;
import fr.lignealigne.export.word.AnnotatedFileId;
import fr.lignealigne.export.word.Annotations;
import fr.lignealigne.export.word.Reviewer;
import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.plan.Versions;
import fr.lignealigne.plan.imports.AnnotatedText;
import fr.lignealigne.plan.imports.AnnotatedText.Comment;
import fr.lignealigne.plan.imports.AnnotatedText.Hand;
import fr.lignealigne.plan.imports.intake.Importing;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkFilter;
import fr.lignealigne.remark.RemarkScenes;
import fr.lignealigne.remark.Remarks;
import fr.lignealigne.support.ViewTest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AnnotateViewTest extends ViewTest {

    @Autowired
    People people;

    @Autowired
    RemarkScenes scenes;

    @Autowired
    Annotations annotations;

    @Autowired
    Versions versions;

    @Autowired
    Remarks remarks;

    private PlanVersionId version;
    private People.Someone lead;
    private PlanText text;

    @BeforeEach
    void anAssociationReads() {
        version = scenes.openVersion();
        lead = people.leadOfAMember();
        text = versions.text(lead.viewer(), version);
        signInAs(lead.email());
    }

    private AnnotatedFileId file() throws IOException {
        Item item = text.items().getLast();
        AnnotatedText read = Importing.annotations(
                "plan.docx",
                new Reviewer(NumberedFile.of(text), text)
                        .comment(new Passage(item.id(), 0, item.id(), 12), "Claire Morel", "À préciser.")
                        .file());
        List<Comment> comments = Stream.concat(
                        read.comments().stream(),
                        Stream.of(new Comment(new Hand("Idriss Benali", ""), "I", "Et le budget ?", null)))
                .toList();
        return annotations.handIn(
                lead.viewer(), version, "plan relu.docx", new AnnotatedText(read.paragraphs(), comments, 2));
    }

    private void open(AnnotatedFileId id) {
        UI.getCurrent().navigate("annoter/" + version, QueryParameters.of("fichier", id.toString()));
    }

    private List<String> groups() {
        return _find(H3.class).stream().map(H3::getText).toList();
    }

    @Test
    void thePageSaysTheThreeStepsAndOffersTheText() {
        UI.getCurrent().navigate("annoter/" + version);
        assertThat(_get(Anchor.class, spec -> spec.withText("Télécharger le texte (DOCX)"))
                        .getHref())
                .isEqualTo("documents/texte/" + version + ".docx");
        _assertNone(H3.class);
    }

    @Test
    void whatCameBackIsShownBeforeAnythingIsWritten() throws IOException {
        AnnotatedFileId id = file();
        UI.getCurrent().navigate("annoter/" + version);
        assertThat(_get(Anchor.class, spec -> spec.withText("plan relu.docx")).getHref())
                .isEqualTo("annoter/" + version + "?fichier=" + id);
        open(id);
        assertThat(groups()).containsExactly("Sans passage (1)", "Prêtes (1)");
        assertThat(_get(Paragraph.class, spec -> spec.withId("annotation-counts"))
                        .getElement()
                        .getTextRecursively())
                .isEqualTo("1 sans passage, 1 prête, 2 changements de mise en forme non repris");
        assertThat(drafts()).isEmpty();
    }

    @Test
    void aPassageIsChosenByHandAndAllBecomesDraftsUntilItIsUndone() throws IOException {
        open(file());
        _click(_get(Button.class, spec -> spec.withText("Choisir le passage")));
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        assertThat(_get(Paragraph.class, spec -> spec.withId("refusal")).getText())
                .isEqualTo("Choisissez d’abord un passage dans la liste.");
        @SuppressWarnings("unchecked")
        ComboBox<Item> passages = _get(ComboBox.class, spec -> spec.withId("passage"));
        _setValue(passages, text.items().getFirst());
        _click(_get(Button.class, spec -> spec.withId("confirm")));
        assertThat(groups()).containsExactly("Prêtes (2)");
        _click(_get(Button.class, spec -> spec.withText("Écrire 2 brouillons")));
        assertThat(groups()).containsExactly("Devenues brouillons (2)");
        assertThat(drafts()).extracting(RemarkDetails::reviewer).containsExactly("Idriss Benali", "Claire Morel");
        _click(_get(Button.class, spec -> spec.withText("Annuler la reprise")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(groups()).containsExactly("Prêtes (2)");
        assertThat(drafts()).isEmpty();
    }

    @Test
    void whatNobodyWantsIsLeftOutAndTakenInAgain() throws IOException {
        open(file());
        _click(_find(Button.class, spec -> spec.withText("Laisser de côté")).getFirst());
        assertThat(groups()).containsExactly("Prêtes (1)", "Laissées de côté (1)");
        _click(_get(Button.class, spec -> spec.withText("Reprendre")));
        assertThat(groups()).containsExactly("Sans passage (1)", "Prêtes (1)");
    }

    @Test
    void anotherAssociationFindsNoFile() throws IOException {
        AnnotatedFileId id = file();
        signInAs(people.leadOfAMember().email());
        assertThatThrownBy(() -> open(id)).hasRootCauseInstanceOf(NotFoundException.class);
    }

    private List<RemarkDetails> drafts() {
        return remarks.list(lead.viewer(), version, RemarkFilter.NONE, 0, 100);
    }
}
