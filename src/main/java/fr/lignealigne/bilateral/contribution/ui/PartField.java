package fr.lignealigne.bilateral.contribution.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.lignealigne.bilateral.contribution.ContributionWords;
import fr.lignealigne.bilateral.contribution.Part;
import fr.lignealigne.bilateral.contribution.WrittenContributionDetails;
import fr.lignealigne.shared.ui.Kept;

/** What is said on one theme: kept while it is typed, and beside it what a colleague wrote meanwhile. */
final class PartField extends Div {

    private final Part part;
    private final TextArea words = new TextArea();
    private final Div rival = new Div();
    private final Kept kept;
    private String read;

    PartField(WrittenContributionDetails contribution, Part part) {
        this.part = part;
        read = contribution.words().of(part);
        addClassName("part-field");
        words.setLabel(label(part));
        words.setMaxLength(ContributionWords.LONGEST);
        words.setHelperText(t("written.help", ContributionWords.LONGEST));
        words.setWidthFull();
        words.setMinRows(4);
        words.setId("part-" + part.key());
        words.setValue(read);
        kept = Kept.on(words, "written/" + contribution.id() + "/" + part.key());
        rival.addClassName("notice");
        rival.getElement().setAttribute("role", "status");
        rival.setVisible(false);
        add(words, rival);
        showWhatStands();
        // What only the browser had is brought back later.
        words.addValueChangeListener(event -> {
            if (!event.isFromClient()) {
                showWhatStands();
            }
        });
    }

    /** Words that were kept from another day never replace unseen what was saved since. */
    private void showWhatStands() {
        if (!read.isEmpty() && !words.getValue().strip().equals(read)) {
            show(t("written.stands"), read);
        }
    }

    static String label(Part part) {
        return part.theme().map(theme -> t("theme", theme)).orElseGet(() -> t("written.general"));
    }

    Part part() {
        return part;
    }

    String words() {
        return words.getValue();
    }

    void focus() {
        words.focus();
    }

    /** The act succeeded: nothing typed is left. */
    void done() {
        kept.done();
    }

    /** Words that nobody touched here follow the colleague's; what was typed stays, with theirs below it. */
    void meet(ContributionWords now) {
        String theirs = now.of(part);
        if (theirs.equals(read)) {
            return;
        }
        boolean isUntouched = words.getValue().strip().equals(read);
        read = theirs;
        if (isUntouched || theirs.equals(words.getValue().strip())) {
            words.setValue(theirs);
            rival.setVisible(false);
            return;
        }
        show(t("written.rival"), theirs);
    }

    private void show(String sentence, String theirs) {
        Paragraph said = inFrench(new Paragraph(theirs.isEmpty() ? t("written.rival.nothing") : theirs));
        said.addClassName("said");
        Button take = new Button(t("written.rival.take"), click -> {
            words.setValue(theirs);
            rival.setVisible(false);
        });
        rival.removeAll();
        rival.add(new Paragraph(sentence), said, take);
        rival.setVisible(true);
    }
}
