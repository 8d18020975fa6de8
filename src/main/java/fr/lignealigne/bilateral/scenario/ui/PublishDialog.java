package fr.lignealigne.bilateral.scenario.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.lignealigne.bilateral.OfficialId;
import fr.lignealigne.bilateral.request.RequestId;
import fr.lignealigne.bilateral.scenario.PlannedExchange;
import fr.lignealigne.bilateral.scenario.Publishing;
import fr.lignealigne.bilateral.scenario.ScenarioDetails;
import fr.lignealigne.bilateral.scenario.Shift;
import fr.lignealigne.bilateral.ui.SlotWords;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Toasts;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows who will be told what before anything is sent, asks for links, and lists what stands in the way. */
final class PublishDialog {

    private static final int LONGEST_REASON = 500;

    private final ScenarioServices services;
    private final ScenarioDetails scenario;
    private final Map<RequestId, TextField> links = new LinkedHashMap<>();
    private final Map<RequestId, Kept> kept = new HashMap<>();
    private final TextArea reason = new TextArea(t("scenario.reason"));
    private final Kept reasonKept;
    private final Div refusals = new Div();
    private final Runnable recompute;

    private PublishDialog(ScenarioServices services, ScenarioDetails scenario, Runnable recompute) {
        this.services = services;
        this.scenario = scenario;
        this.recompute = recompute;
        refusals.addClassName("refusals");
        reason.setId("reason");
        reason.setWidthFull();
        reason.setRequired(true);
        reason.setMaxLength(LONGEST_REASON);
        reasonKept = Kept.on(reason, "scenario.reason." + scenario.id());
        Publishing.byVideo(scenario).forEach(one -> {
            TextField link =
                    new TextField(t("scenario.link", one.associationName(), SlotWords.full(one.slot(), one.zone())));
            link.setWidthFull();
            link.setPlaceholder("https://");
            kept.put(one.request(), Kept.on(link, "scenario.link." + scenario.id() + "." + one.request()));
            links.put(one.request(), link);
        });
    }

    /**
     * @param changed once it is published, or was changed meanwhile
     * @param recompute the way on from refusals
     */
    static void open(ScenarioServices services, ScenarioDetails scenario, Runnable changed, Runnable recompute) {
        PublishDialog dialog = new PublishDialog(services, scenario, recompute);
        ActDialog[] opened = new ActDialog[1];
        Runnable away = () -> {
            if (opened[0] != null) {
                opened[0].close();
            }
        };
        opened[0] = new ActDialog(
                t("scenario.publish.title", scenario.summary().name()),
                t("scenario.publish"),
                () -> dialog.publish(changed, away),
                dialog.content());
        opened[0].open();
    }

    private Div content() {
        Div content = new Div(new Paragraph(lead()));
        content.addClassName("scenario-preview");
        List<String> unheard = without();
        if (!unheard.isEmpty()) {
            Paragraph without =
                    new Paragraph(t("scenario.publish.without", unheard.size(), String.join(", ", unheard)));
            without.setId("unheard");
            content.add(without);
        }
        if (!scenario.moves().isEmpty()) {
            content.add(reason);
        }
        if (!scenario.leftOut().isEmpty()) {
            content.add(new Paragraph(
                    t("scenario.publish.leftOut", scenario.leftOut().size())));
        }
        if (!links.isEmpty()) {
            content.add(new H3(t("scenario.links")), new Paragraph(t("scenario.links.help")));
            if (links.size() > 1) {
                content.add(several());
            }
            links.values().forEach(content::add);
        }
        UnorderedList told = new UnorderedList();
        told.addClassName("told");
        told.getElement().setAttribute("tabindex", "0").setAttribute("aria-label", t("scenario.told"));
        scenario.moves().forEach(one -> told.add(item(one)));
        scenario.proposed().forEach(one -> told.add(item(one)));
        content.add(new H3(t("scenario.told")), told, refusals);
        return content;
    }

    private String lead() {
        if (scenario.renews() != null) {
            int moved = scenario.moves().size();
            return t(
                    "scenario.publish.renewed",
                    moved,
                    scenario.proposed().size(),
                    scenario.stood().size() - moved);
        }
        return t(
                "scenario.publish.lead",
                scenario.placed().size(),
                invited()
                        .filter(one -> services.officials()
                                .person(services.viewer(), one)
                                .isPresent())
                        .count());
    }

    /** Each of those whom the meetings to be proposed expect. */
    private Stream<OfficialId> invited() {
        return scenario.proposed().stream()
                .flatMap(one -> one.officials().stream())
                .distinct();
    }

    /** By function, those without an account: no mail of the portal reaches them, somebody has to tell them. */
    private List<String> without() {
        Set<OfficialId> unheard = invited()
                .filter(one ->
                        services.officials().person(services.viewer(), one).isEmpty())
                .collect(Collectors.toSet());
        return services.officials().list(services.viewer()).stream()
                .filter(one -> unheard.contains(one.id()))
                .map(one -> one.function() + " (" + one.organisationName() + ")")
                .toList();
    }

    private ListItem item(Shift moved) {
        Span name = new Span(moved.associationName());
        name.addClassName("name");
        return new ListItem(name, new Paragraph(ShiftList.words(scenario, moved)));
    }

    /** Many links at once, one a line, given to the exchanges in their order. */
    private TextArea several() {
        TextArea several = new TextArea(t("scenario.links.several"));
        several.setHelperText(t("scenario.links.several.help"));
        several.setWidthFull();
        several.setId("links");
        several.addValueChangeListener(event -> {
            Iterator<String> lines = event.getValue()
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .iterator();
            links.values().stream().takeWhile(field -> lines.hasNext()).forEach(field -> field.setValue(lines.next()));
        });
        return several;
    }

    private ListItem item(PlannedExchange one) {
        Span name = new Span(one.associationName());
        name.addClassName("name");
        return new ListItem(
                name,
                new Paragraph(t(
                        "scenario.told.one",
                        SlotWords.full(one.slot(), one.zone()),
                        ScenarioWords.withWhom(scenario, one))));
    }

    private void publish(Runnable changed, Runnable away) {
        Map<RequestId, String> said = new HashMap<>();
        links.forEach((request, link) -> said.put(request, link.getValue()));
        List<Publishing.Refused> refused = services.publishing()
                .publish(
                        services.viewer(),
                        scenario.id(),
                        scenario.summary().revision(),
                        new Publishing.Wording(said, ScenarioWords::subject, reason.getValue()));
        refusals.removeAll();
        if (refused.isEmpty()) {
            kept.values().forEach(Kept::done);
            reasonKept.done();
            Toasts.done(t("scenario.published.done"));
            changed.run();
            return;
        }
        UnorderedList list = new UnorderedList();
        refused.forEach(one -> list.add(new ListItem(t(
                "scenario.refused.one",
                one.associationName(),
                SlotWords.full(one.exchange().slot(), one.exchange().zone()),
                t(one.why().key(), one.why().arguments())))));
        Button again = new Button(t("scenario.follow"), event -> {
            away.run();
            recompute.run();
        });
        refusals.add(list, again);
        throw new Invalid("scenario.refused", refused.size());
    }
}
