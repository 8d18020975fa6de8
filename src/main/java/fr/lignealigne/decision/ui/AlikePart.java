package fr.lignealigne.decision.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.decision.AnswerDetails;
import fr.lignealigne.remark.RemarkDetails;
import fr.lignealigne.remark.RemarkId;
import fr.lignealigne.remark.ui.RemarkWords;
import fr.lignealigne.shared.ui.Toasts;
import fr.lignealigne.synopsis.alike.Alike;
import fr.lignealigne.synopsis.alike.RemarkGroup;
import fr.lignealigne.synopsis.ui.SynopsisAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What asks for the same elsewhere: with the words that made it be found, its answer where it has one, and the groups. */
class AlikePart extends Section {

    private static final int NEAR_EACH = 3;
    private static final int SHOWN = 6;

    private final Desk desk;
    private final DecisionPane decision;
    private final Map<RemarkId, RemarkDetails> others;
    private final Map<RemarkId, AnswerDetails> answers;

    AlikePart(Desk desk, ArbitrationServices services, Viewer viewer, DecisionPane decision) {
        this.desk = desk;
        this.decision = decision;
        addClassName("alike-part");
        List<RemarkId> here = desk.remarks().stream().map(RemarkDetails::id).toList();
        List<Alike> near = near(services.alike().near(viewer, desk.version().id(), here, NEAR_EACH));
        List<RemarkGroup> groups = services.groups().of(viewer, desk.version().id()).stream()
                .filter(group -> group.remarks().stream().anyMatch(here::contains))
                .toList();
        Set<RemarkId> named = near.stream().map(Alike::remark).collect(Collectors.toCollection(HashSet::new));
        groups.forEach(group -> named.addAll(group.remarks()));
        named.removeAll(here);
        others = services.remarks().those(viewer, named).stream()
                .collect(Collectors.toMap(RemarkDetails::id, Function.identity()));
        answers = services.decisions().of(viewer, named);
        setVisible(!near.isEmpty() || !groups.isEmpty());
        if (isVisible()) {
            add(DeskWords.title("alike.desk"));
            groups.forEach(group -> add(group(group)));
            UnorderedList list = new UnorderedList();
            list.addClassName("alike-near");
            near.stream()
                    .limit(SHOWN)
                    .forEach(one -> Optional.ofNullable(others.get(one.remark()))
                            .ifPresent(remark -> list.add(row(one, remark))));
            add(list);
        }
    }

    /** Each once, the most alike first. */
    private static List<Alike> near(Map<RemarkId, List<Alike>> byRemark) {
        Map<RemarkId, Alike> once = new LinkedHashMap<>();
        byRemark.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingDouble(Alike::score).reversed())
                .forEach(one -> once.putIfAbsent(one.remark(), one));
        return new ArrayList<>(once.values());
    }

    private Div group(RemarkGroup group) {
        List<RemarkDetails> waiting = group.remarks().stream()
                .filter(others::containsKey)
                .filter(remark -> !answers.containsKey(remark))
                .map(others::get)
                .toList();
        Div card = new Div(inFrench(new Paragraph(
                t("alike.desk.group", group.name(), group.members().size(), waiting.size()))));
        card.addClassName("alike-group");
        if (decision.hasForm() && !waiting.isEmpty()) {
            Button all = new Button(t("alike.desk.serveGroup", waiting.size()), event -> {
                decision.serveToo(waiting);
                Toasts.done(t("alike.desk.served", waiting.size()));
            });
            all.setId("serve-group");
            card.add(all);
        }
        return card;
    }

    private ListItem row(Alike one, RemarkDetails remark) {
        AnswerDetails answer = answers.get(one.remark());
        Anchor where = new Anchor(
                SynopsisAddress.deskPath(
                        desk.version().id(),
                        remark.place().firstLine(),
                        remark.place().lastLine()),
                RemarkWords.place(remark.place()));
        Span who = new Span(remark.organisationName() + " · " + remark.code());
        Div head = new Div(where, who);
        head.addClassNames("row", "small");
        Span shared = new Span(t("alike.shared", String.join(", ", one.shared())));
        shared.addClassNames("soft", "small");
        ListItem row = new ListItem(head, inFrench(new Paragraph(said(remark))), shared);
        if (answer != null) {
            head.add(OutcomeWords.pill(answer.outcome()));
        }
        if (decision.hasForm()) {
            Button act = answer == null
                    ? new Button(t("alike.desk.serve"), event -> {
                        decision.serveToo(List.of(remark));
                        Toasts.done(t("alike.desk.served", 1));
                    })
                    : new Button(t("alike.desk.takeUp"), event -> decision.takeUp(answer));
            act.addThemeVariants(ButtonVariant.TERTIARY);
            act.setAriaLabel(act.getText() + " (" + remark.code() + ")");
            row.add(act);
        }
        return row;
    }

    private static String said(RemarkDetails remark) {
        return remark.body().isBlank() ? remark.wording() : remark.body();
    }
}
