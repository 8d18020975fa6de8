package fr.lignealigne.plenary.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.lignealigne.plenary.FrameDetails;
import fr.lignealigne.plenary.FrameDraft;
import fr.lignealigne.plenary.PlenaryId;
import fr.lignealigne.plenary.WrittenMeanwhile;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Toasts;
import java.util.List;

/** The summary, the annexes and who wrote the minutes; a colleague's words follow where nothing else was typed. */
final class FramePane extends Div {

    private final PlenaryServices services;
    private final PlenaryId plenary;
    private final TextArea summary = new TextArea(t("plenary.summary"));
    private final TextArea annexes = new TextArea(t("plenary.annexes"));
    private final TextField writtenBy = new TextField(t("plenary.writtenBy.field"));
    private final Div rival = new Div();
    private FrameDetails read;
    private List<Kept> kept;

    FramePane(PlenaryServices services, PlenaryId plenary) {
        this.services = services;
        this.plenary = plenary;
        this.read = services.writing().frame(services.viewer(), plenary);
        addClassName("minutes-frame");
        summary.setId("summary");
        summary.setMaxLength(FrameDraft.LONGEST);
        summary.setHelperText(t("plenary.summary.help"));
        annexes.setHelperText(t("plenary.annexes.help"));
        List.of(summary, annexes).forEach(one -> one.setWidthFull());
        writtenBy.setWidthFull();
        rival.addClassName("notice");
        rival.getElement().setAttribute("role", "status");
        rival.setVisible(false);
        fill(read.words());
        kept = keep();
        askAboutKept();
        List.of(summary, annexes, writtenBy)
                .forEach(field -> field.addValueChangeListener(event -> {
                    if (!event.isFromClient()) {
                        askAboutKept();
                    }
                }));
        Button save = new Button(t("plenary.keep"), click -> save());
        save.setId("keep-frame");
        add(summary, annexes, writtenBy, rival, save);
    }

    private List<Kept> keep() {
        return List.of(
                Kept.on(summary, "minutes/" + plenary + "/summary"),
                Kept.on(annexes, "minutes/" + plenary + "/annexes"),
                Kept.on(writtenBy, "minutes/" + plenary + "/writtenBy"));
    }

    /** Kept words come back over what is written now: both are shown before either is saved. */
    private void askAboutKept() {
        FrameDraft now = read.words();
        if (isOver(summary.getValue(), now.summary())
                || isOver(annexes.getValue(), now.annexes())
                || isOver(writtenBy.getValue(), now.writtenBy())) {
            showRival("plenary.rival.kept");
        }
    }

    private static boolean isOver(String typed, String written) {
        return !written.isEmpty() && !typed.strip().equals(written.strip());
    }

    private void showRival(String sentence) {
        rival.removeAll();
        Paragraph theirs = inFrench(new Paragraph(String.join(
                "\n\n",
                read.words().summary(),
                read.words().annexes(),
                read.words().writtenBy())));
        theirs.addClassName("said");
        rival.add(new Paragraph(t(sentence)), theirs);
        rival.setVisible(true);
    }

    private void fill(FrameDraft words) {
        summary.setValue(words.summary());
        annexes.setValue(words.annexes());
        writtenBy.setValue(words.writtenBy());
    }

    private FrameDraft typed() {
        return new FrameDraft(summary.getValue(), annexes.getValue(), writtenBy.getValue());
    }

    void refresh() {
        FrameDetails now = services.writing().frame(services.viewer(), plenary);
        if (now.revision() != read.revision() && typed().equals(read.words())) {
            read = now;
            fill(now.words());
            rival.setVisible(false);
        }
    }

    private void save() {
        try {
            services.writing().write(services.viewer(), plenary, read.revision(), typed());
        } catch (WrittenMeanwhile refused) {
            read = services.writing().frame(services.viewer(), plenary);
            showRival("plenary.rival");
            Toasts.refused(refused);
            return;
        } catch (Refusal refused) {
            Toasts.refused(refused);
            return;
        }
        kept.forEach(Kept::done);
        rival.setVisible(false);
        read = services.writing().frame(services.viewer(), plenary);
        kept = keep();
        Toasts.done(t("plenary.kept"));
    }
}
