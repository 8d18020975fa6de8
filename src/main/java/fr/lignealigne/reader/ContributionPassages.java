package fr.lignealigne.reader;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import fr.lignealigne.contribution.ContributionPassage;
import fr.lignealigne.contribution.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The passages of a contribution one below the other; what changes is changed in its place, so that nothing jumps. */
class ContributionPassages extends Composite<Div> {

    private static final int AT_ONCE = 150;

    private final ContributionRow.Acts acts;
    private final OrderedList list = new OrderedList();
    private final Button more = new Button("", event -> showMore(AT_ONCE));
    private final List<ContributionRow> rows = new ArrayList<>();
    private List<ContributionPassage> shown = List.of();
    private @Nullable Stretch marked;

    ContributionPassages(ContributionRow.Acts acts) {
        this.acts = acts;
        list.addClassName("passages");
        getContent().addClassName("passages-scroll");
        getContent().add(list, more);
    }

    void show(List<ContributionPassage> passages) {
        List<ContributionPassage> before = shown;
        int open = Math.max(rows.size(), AT_ONCE);
        shown = passages;
        if (!sameCuts(before, passages)) {
            rows.clear();
            list.removeAll();
            showMore(open);
            return;
        }
        for (int rank = 0; rank < rows.size(); rank++) {
            if (!before.get(rank).equals(passages.get(rank))) {
                ContributionRow row = new ContributionRow(passages.get(rank), acts);
                list.replace(rows.set(rank, row), row);
            }
        }
    }

    private static boolean sameCuts(List<ContributionPassage> before, List<ContributionPassage> now) {
        return before.size() == now.size()
                && IntStream.range(0, now.size())
                        .allMatch(rank -> Stretch.of(before.get(rank), before.get(rank))
                                .equals(Stretch.of(now.get(rank), now.get(rank))));
    }

    private void showMore(int many) {
        shown.stream().skip(rows.size()).limit(many).forEach(one -> {
            ContributionRow row = new ContributionRow(one, acts);
            rows.add(row);
            list.add(row);
        });
        int left = shown.size() - rows.size();
        more.setVisible(left > 0);
        more.setText(t("annotate.more", Math.min(AT_ONCE, left)));
        mark(marked);
    }

    /** Shows which passages are taken; none when null. */
    void mark(@Nullable Stretch taken) {
        marked = taken;
        for (int rank = 0; rank < rows.size(); rank++) {
            rows.get(rank).getClassNames().set("taken", taken != null && taken.touches(shown.get(rank)));
        }
    }

    /** The rank of the first passage that these words stand in; -1 when it is not there any more. */
    int rankOf(Stretch stretch) {
        return IntStream.range(0, shown.size())
                .filter(rank -> shown.get(rank).paragraph().number() == stretch.fromParagraph()
                        && shown.get(rank).end() > stretch.fromChar())
                .findFirst()
                .orElse(-1);
    }

    /** Gives the keyboard to the next open passage behind this rank, else to the first one. */
    void focusNextOpen(int rank) {
        int next = IntStream.range(0, shown.size())
                .filter(one -> one > rank && shown.get(one).isOpen())
                .findFirst()
                .orElseGet(() -> IntStream.range(0, shown.size())
                        .filter(one -> shown.get(one).isOpen())
                        .findFirst()
                        .orElse(-1));
        if (next >= rows.size()) {
            showMore(next + 1 - rows.size());
        }
        if (next >= 0) {
            rows.get(next).focus();
        }
    }
}
