package fr.lignealigne.bilateral.scenario.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fr.lignealigne.bilateral.scenario.ScenarioDraft;
import fr.lignealigne.bilateral.scenario.ScenarioId;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Pickers;
import fr.lignealigne.timeline.Dates;
import fr.lignealigne.timeline.MilestoneDetails;
import fr.lignealigne.timeline.MilestoneKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks for the period and lengths of a new proposal. */
final class NewScenarioDialog {

    private static final int WEEKS = 3;
    private static final int USUAL_SHARE = 45;
    private static final int USUAL_LEAST = 30;

    private final ScenarioServices services;
    private final TextField name = new TextField(t("scenario.name"));
    private final DatePicker first = Pickers.day(t("scenario.first"));
    private final DatePicker last = Pickers.day(t("scenario.last"));
    private final Select<Integer> share = minutes("scenario.share", ScenarioDraft.LENGTHS, USUAL_SHARE);
    private final Select<Integer> least = minutes("scenario.least", ScenarioDraft.LENGTHS, USUAL_LEAST);
    private final Select<Integer> step = minutes("scenario.step", ScenarioDraft.STEPS, ScenarioDraft.STEPS.getFirst());
    private final Select<Integer> seconds = new Select<>();
    private final Select<MilestoneDetails> before = new Select<>();

    private NewScenarioDialog(ScenarioServices services) {
        this.services = services;
        name.setId("scenario-name");
        name.setMaxLength(ScenarioDraft.LONGEST);
        share.setHelperText(t("scenario.share.help"));
        seconds.setLabel(t("scenario.seconds"));
        seconds.setItems(ScenarioDraft.SECONDS);
        seconds.setItemLabelGenerator(one -> t("scenario.seconds.of", one));
        seconds.setValue(ScenarioDraft.SECONDS.get(1));
        before.setLabel(t("scenario.before"));
        List<MilestoneDetails> milestones = services.timeline().list(services.viewer());
        before.setItems(milestones.stream()
                .filter(one -> one.dates().first().isAfter(services.today()))
                .toList());
        before.setItemLabelGenerator(one -> one == null ? t("scenario.before.none") : one.title());
        before.setEmptySelectionAllowed(true);
        before.setEmptySelectionCaption(t("scenario.before.none"));
        begin(milestones);
    }

    /** Within the days of the exchanges and before the arbitration, as the timeline has them: else it would list them all. */
    private void begin(List<MilestoneDetails> milestones) {
        LocalDate from = services.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        LocalDate to = from.plusWeeks(WEEKS).minusDays(DayOfWeek.values().length - DayOfWeek.FRIDAY.getValue() + 1L);
        Optional<MilestoneDetails> arbitration = before.getListDataView()
                .getItems()
                .filter(one -> one.kind() == MilestoneKind.ARBITRATION)
                .min(Comparator.comparing(one -> one.dates().first()));
        Optional<Dates> exchanges = milestones.stream()
                .filter(one -> one.kind() == MilestoneKind.BILATERAL_EXCHANGES)
                .map(MilestoneDetails::dates)
                .filter(dates -> dates.last().isAfter(services.today()))
                .min(Comparator.comparing(Dates::first));
        if (exchanges.isPresent()) {
            Dates window = exchanges.get();
            if (window.first().isAfter(from)) {
                to = to.plusDays(ChronoUnit.DAYS.between(from, window.first()));
                from = window.first();
            } else if (window.last().isBefore(from)) {
                from = services.today().plusDays(1);
            }
            to = earlier(to, window.last());
        }
        if (arbitration.isPresent()) {
            before.setValue(arbitration.get());
            to = earlier(to, arbitration.get().dates().first().minusDays(1));
        }
        first.setValue(from);
        last.setValue(to.isBefore(from) ? from : to);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static Select<Integer> minutes(String label, List<Integer> lengths, int usual) {
        Select<Integer> select = new Select<>();
        select.setLabel(t(label));
        select.setItems(lengths);
        select.setItemLabelGenerator(one -> t("bilateral.minutes", one));
        select.setValue(usual);
        return select;
    }

    /** @param prepared given what was prepared */
    static void open(ScenarioServices services, Consumer<ScenarioId> prepared) {
        NewScenarioDialog form = new NewScenarioDialog(services);
        Kept kept = Kept.on(form.name, "scenario.new");
        if (form.name.isEmpty()) {
            form.name.setValue(t(
                    "scenario.name.usual",
                    services.scenarios().list(services.viewer()).size() + 1));
        }
        Div fields =
                new Div(form.name, form.first, form.last, form.share, form.least, form.step, form.seconds, form.before);
        fields.addClassName("scenario-fields");
        new ActDialog(
                        t("scenario.new"),
                        t("scenario.prepare"),
                        () -> {
                            ScenarioId id = services.scenarios().prepare(services.viewer(), form.draft());
                            kept.done();
                            prepared.accept(id);
                        },
                        new Paragraph(t("scenario.new.lead")),
                        fields)
                .open();
    }

    private ScenarioDraft draft() {
        MilestoneDetails milestone = before.getValue();
        return new ScenarioDraft(
                name.getValue(),
                day(first.getValue()),
                day(last.getValue()),
                step.getValue(),
                share.getValue(),
                least.getValue(),
                seconds.getValue(),
                milestone == null ? null : milestone.id());
    }

    private static LocalDate day(@Nullable LocalDate day) {
        if (day == null) {
            throw new Invalid("scenario.period.missing");
        }
        return day;
    }
}
