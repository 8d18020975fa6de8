package fr.lignealigne.notice.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.notice.NoticeChoices;
import fr.lignealigne.notice.NoticeGroup;
import fr.lignealigne.notice.NoticeKind;
import fr.lignealigne.notice.NoticePace;
import fr.lignealigne.shared.ui.Toasts;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How each kind of notice reaches this person by mail, group by group; each choice is kept as it is made. */
final class NoticeChoicesFields extends Composite<Div> {

    private final NoticeChoices choices;
    private final CurrentViewer viewers;

    NoticeChoicesFields(NoticeChoices choices, CurrentViewer viewers) {
        this.choices = choices;
        this.viewers = viewers;
        Viewer viewer = viewers.get();
        Map<NoticeKind, NoticePace> paces = choices.of(viewer);
        List<NoticeKind> compulsory = choices.compulsory(viewer);
        Paragraph explain = new Paragraph(t("notice.choices.explain"));
        explain.addClassName("soft");
        getContent().addClassName("notice-choices");
        getContent().add(explain);
        for (NoticeGroup group : NoticeGroup.values()) {
            Div part = group(
                    group,
                    paces.keySet().stream()
                            .filter(kind -> kind.group() == group)
                            .toList(),
                    compulsory.stream().filter(kind -> kind.group() == group).toList(),
                    paces);
            if (part.getComponentCount() > 1) {
                getContent().add(part);
            }
        }
        H3 quiet = new H3(t("notice.quiet"));
        getContent().add(new Div(quiet, new QuietHoursFields(choices, viewers)));
    }

    private Div group(
            NoticeGroup group,
            List<NoticeKind> chosen,
            List<NoticeKind> compulsory,
            Map<NoticeKind, NoticePace> paces) {
        Div part = new Div(new H3(t("notice.group", group)));
        if (!chosen.isEmpty()) {
            UnorderedList rows = new UnorderedList();
            chosen.forEach(kind -> rows.add(row(kind, paces.getOrDefault(kind, NoticePace.NEVER))));
            part.add(rows);
        }
        if (!compulsory.isEmpty()) {
            Paragraph always = new Paragraph(t(
                    "notice.always",
                    compulsory.stream()
                            .map(kind -> lower(t("notice.choice", kind)))
                            .collect(Collectors.joining(", "))));
            always.addClassNames("soft", "small");
            part.add(always);
        }
        return part;
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(language()) + words.substring(1);
    }

    private Component row(NoticeKind kind, NoticePace pace) {
        Span name = new Span(t("notice.choice", kind));
        Select<NoticePace> choice = new Select<>();
        choice.setItems(NoticePace.values());
        choice.setItemLabelGenerator(one -> t("notice.pace", one));
        choice.setValue(pace);
        choice.setId("pace-" + kind);
        choice.setAriaLabel(t("notice.choice", kind));
        choice.addValueChangeListener(event -> {
            choices.choose(viewers.get(), kind, event.getValue());
            Toasts.done(t("notice.kept"));
        });
        return new ListItem(name, choice);
    }
}
