package fr.lignealigne.question.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.question.AnswersSideBySide;
import fr.lignealigne.question.Stance;
import fr.lignealigne.shared.ui.Pill;
import java.util.HashMap;
import java.util.Map;

/** The answers side by side with how many say what, and who is silent; a new one comes last and moves none. */
final class AnswersTable extends Section {

    private record Shown(AnswersSideBySide.Association answer, ListItem item) {}

    private final Paragraph count = new Paragraph();
    private final Div stances = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph silent = new Paragraph();
    private final Map<String, Shown> shown = new HashMap<>();

    AnswersTable() {
        addClassName("answers");
        count.addClassName("answers-count");
        count.getElement().setAttribute("role", "status");
        stances.addClassName("row");
        list.addClassName("side-by-side");
        silent.addClassNames("soft", "small");
        add(count, stances, list, silent);
    }

    void show(AnswersSideBySide answers) {
        int given = answers.answers().size();
        String said =
                t("question.answers.count", given, given + answers.silent().size());
        if (!said.equals(count.getText())) {
            count.setText(said);
        }
        stances.removeAll();
        for (Stance stance : Stance.values()) {
            int of = answers.counts().getOrDefault(stance, 0);
            Pill pill = new Pill(t("question.answers." + stance, of), Pill.Tone.PLAIN);
            pill.setVisible(of > 0);
            stances.add(pill);
        }
        answers.answers().forEach(this::put);
        silent.setText(t("question.answers.silent", String.join(", ", answers.silent())));
        silent.setVisible(!answers.silent().isEmpty());
    }

    private void put(AnswersSideBySide.Association answer) {
        Shown before = shown.get(answer.name());
        if (before != null && before.answer().equals(answer)) {
            return;
        }
        ListItem item = before == null ? new ListItem() : before.item();
        item.removeAll();
        item.add(new H3(answer.name()), OwnAnswerPane.given(answer.counting()), OwnAnswerPane.earlier(answer.given()));
        if (before == null) {
            list.add(item);
        }
        shown.put(answer.name(), new Shown(answer, item));
    }
}
