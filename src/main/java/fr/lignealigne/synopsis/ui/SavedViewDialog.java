package fr.lignealigne.synopsis.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.synopsis.SavedViewDraft;
import fr.lignealigne.synopsis.SavedViewSummary;
import java.util.function.Consumer;

/** Asks for the name of a saved view, and whether the others who prepare the answer read it. */
final class SavedViewDialog {

    private static final int LONGEST = 80;

    private SavedViewDialog() {}

    static void toSave(String filters, Consumer<SavedViewDraft> does) {
        open(t("savedView.save"), "", false, filters, "vue/nouvelle", does);
    }

    static void toChange(SavedViewSummary view, Consumer<SavedViewDraft> does) {
        open(
                t("savedView.change.title"),
                view.name(),
                view.shared(),
                view.filters(),
                "vue/" + view.id() + "/" + view.revision(),
                does);
    }

    private static void open(
            String title,
            String present,
            boolean isShared,
            String filters,
            String place,
            Consumer<SavedViewDraft> does) {
        TextField name = new TextField(t("savedView.name"));
        name.setId("view-name");
        name.setMaxLength(LONGEST);
        name.setWidthFull();
        name.setValue(present);
        Kept kept = Kept.on(name, place);
        Checkbox shared = new Checkbox(t("savedView.share"), isShared);
        shared.setId("view-shared");
        Paragraph who = new Paragraph(t("savedView.audience"));
        who.addClassNames("soft", "small");
        new ActDialog(
                        title,
                        t("savedView.keep"),
                        () -> {
                            does.accept(new SavedViewDraft(name.getValue(), filters, shared.getValue()));
                            kept.done();
                        },
                        name,
                        shared,
                        who)
                .open();
    }
}
