package fr.lignealigne.plan.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.plan.imports.ImportedItem;
import fr.lignealigne.plan.imports.LeftOut;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Each piece of a file that is not in the text: its sort, its place, its words. */
class LeftOutList extends Composite<Div> {

    /** More at once would be read by nobody, and sent to everybody. */
    private static final int AT_ONCE = 100;

    private static final int EXCERPT = 60;

    private final List<LeftOut> pieces;
    private final @Nullable Acts acts;
    private final UnorderedList list = new UnorderedList();
    private final NativeButton more = new NativeButton("", event -> showMore());
    private int shown;

    /** What may be done with a piece while the text is on the workbench. */
    record Acts(Consumer<ImportedItem> goTo, Consumer<LeftOut> takeBack) {}

    /**
     * The pieces, by sort.
     *
     * @param acts null where they are only read
     */
    LeftOutList(List<LeftOut> pieces, @Nullable Acts acts) {
        this.pieces =
                pieces.stream().sorted(Comparator.comparing(LeftOut::sort)).toList();
        this.acts = acts;
        list.addClassName("left-out");
        more.setId("left-out-more");
        getContent().add(list, more);
        showMore();
    }

    /** « 2 images, 1 commentaire », in the order of the sorts. */
    static String counts(List<LeftOut> pieces) {
        Map<LeftOut.Sort, Long> counts =
                pieces.stream().collect(Collectors.groupingBy(LeftOut::sort, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> t("import.leftOut.count." + count.getKey(), count.getValue()))
                .collect(Collectors.joining(", "));
    }

    private void showMore() {
        pieces.stream().skip(shown).limit(AT_ONCE).map(this::row).forEach(list::add);
        shown = Math.min(shown + AT_ONCE, pieces.size());
        more.setVisible(shown < pieces.size());
        more.setText(t("import.leftOut.more", Math.min(AT_ONCE, pieces.size() - shown)));
    }

    private ListItem row(LeftOut piece) {
        Span sort = new Span(t("import.leftOut.sort", piece.sort()));
        sort.addClassName("sort");
        Div head = new Div(sort, place(piece));
        head.addClassName("row");
        if (acts != null && piece.canComeBack()) {
            NativeButton back = new NativeButton(
                    t(piece.isSeen() ? "import.leftOut.describe" : "import.leftOut.back"),
                    event -> acts.takeBack.accept(piece));
            back.addClassName("back");
            back.setAriaLabel(back.getText() + t("import.leftOut.quote", excerpt(piece.words())));
            head.add(back);
        }
        Paragraph words = piece.words().isEmpty()
                ? new Paragraph(t("import.leftOut.noWords"))
                : inFrench(new Paragraph(piece.words()));
        words.addClassName(piece.words().isEmpty() ? "soft" : "said");
        return new ListItem(head, words);
    }

    private Component place(LeftOut piece) {
        ImportedItem after = piece.after();
        if (after == null) {
            return soft(t("import.leftOut.start"));
        }
        String words = t("import.leftOut.after", excerpt(ItemWords.text(after)));
        if (acts == null) {
            return soft(words);
        }
        NativeButton way = new NativeButton(words, event -> acts.goTo.accept(after));
        way.addClassName("way");
        return way;
    }

    private static Span soft(String words) {
        Span span = new Span(words);
        span.addClassName("soft");
        return span;
    }

    private static String excerpt(String words) {
        return words.length() <= EXCERPT
                ? words
                : words.substring(0, words.offsetByCodePoints(0, EXCERPT)).strip() + "…";
    }
}
