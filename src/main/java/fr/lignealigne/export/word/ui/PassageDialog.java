package fr.lignealigne.export.word.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import fr.lignealigne.plan.Item;
import fr.lignealigne.plan.Passage;
import fr.lignealigne.plan.PlaceNames;
import fr.lignealigne.plan.PlanText;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.ui.ActDialog;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Consumer;

/** Asks for a passage by its words or its line; it is the whole item, which the draft then narrows. */
final class PassageDialog {

    private static final int LONGEST_LABEL = 120;

    private PassageDialog() {}

    static void ask(PlanText text, Consumer<Passage> onChoice) {
        ComboBox<Item> items = new ComboBox<>(t("annotate.passage"));
        items.setId("passage");
        items.setWidthFull();
        items.setHelperText(t("annotate.passage.help"));
        items.setItems(PassageDialog::matches, text.items());
        items.setItemLabelGenerator(PassageDialog::label);
        new ActDialog(
                        t("annotate.choose"),
                        t("annotate.passage.here"),
                        () -> {
                            Item item = items.getValue();
                            if (item == null) {
                                throw new Invalid("annotate.passage.missing");
                            }
                            onChoice.accept(text.whole(item.id()));
                        },
                        items)
                .open();
        items.focus();
    }

    private static String label(Item item) {
        String words = item.text();
        String shown = words.length() > LONGEST_LABEL ? words.substring(0, LONGEST_LABEL) + "…" : words;
        return PlaceNames.lines(item.firstLine(), item.lastLine(), language()) + " · " + shown;
    }

    /** A number is a line; words stand anywhere in the item, whatever their accents. */
    private static boolean matches(Item item, String typed) {
        String wanted = typed.strip();
        if (wanted.matches("\\d{1,6}")) {
            int line = Integer.parseInt(wanted);
            return item.firstLine() <= line && line <= item.lastLine();
        }
        return plain(label(item) + " " + item.text()).contains(plain(wanted));
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
