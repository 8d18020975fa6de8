package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.MeetingDraft;
import fr.lignealigne.bilateral.OfficialId;
import fr.lignealigne.bilateral.OfficialSummary;
import fr.lignealigne.bilateral.Place;
import fr.lignealigne.bilateral.RoomSummary;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.bilateral.SlotAlreadyTaken;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Kept;
import fr.lignealigne.shared.ui.Pickers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who meets, where and when; warns as it is filled in, and offers free slots when the wished one is taken. */
final class PlacingForm extends Composite<Div> {

    private enum Kind {
        ROOM,
        VIDEO
    }

    private static final List<Integer> LENGTHS = List.of(30, 45, 60, 90, 120);
    private static final int USUAL_LENGTH = 45;

    private final H2 title = new H2();
    private final ComboBox<OrganisationSummary> association = new ComboBox<>(t("bilateral.association"));
    private final MultiSelectComboBox<OfficialSummary> officials = new MultiSelectComboBox<>(t("bilateral.officials"));
    private final TextField subject = new TextField(t("bilateral.subject"));
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>(t("bilateral.place"));
    private final ComboBox<RoomSummary> room = new ComboBox<>(t("bilateral.room"));
    private final TextField link = new TextField(t("bilateral.video.link"));
    private final DatePicker day = Pickers.day(t("bilateral.day"));
    private final TimePicker hour = Pickers.hour(t("bilateral.hour"));
    private final Select<Integer> length = new Select<>();
    private final TextArea reason = new TextArea(t("bilateral.form.why"));
    private final SlotNotice notice = new SlotNotice(this::choose);
    private final Function<MeetingDraft, Findings> check;
    private final boolean moving;
    private final List<Kept> kept;

    /**
     * @param check asked at each change, once there is enough to ask about
     * @param save given the draft, and the reason when a meeting is moved
     */
    PlacingForm(
            Means means,
            @Nullable MeetingDetails toMove,
            LocalDate proposedDay,
            Function<MeetingDraft, Findings> check,
            BiConsumer<MeetingDraft, String> save,
            Runnable cancel) {
        this.check = check;
        this.moving = toMove != null;
        getContent().addClassName("placing-form");
        offer(means);
        day.setValue(proposedDay);
        if (toMove != null) {
            start(means, toMove);
        }
        List.<HasValue<?, ?>>of(association, officials, kind, room, link, day, hour, length)
                .forEach(field -> field.addValueChangeListener(change -> warn()));
        String name = "meeting/" + (toMove == null ? "new" : toMove.id());
        kept = List.of(
                Kept.on(subject, name + "/subject"), Kept.on(link, name + "/link"), Kept.on(reason, name + "/reason"));
        layOut(save, cancel);
        warn();
    }

    /** What there is to choose from. */
    record Means(List<OrganisationSummary> associations, List<OfficialSummary> officials, List<RoomSummary> rooms) {}

    private void offer(Means means) {
        association.setItems(means.associations());
        association.setItemLabelGenerator(OrganisationSummary::shortName);
        officials.setItems(means.officials());
        officials.setItemLabelGenerator(official -> official.function() + " · " + official.organisationName());
        officials.setSelectedItemsOnTop(true);
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(value -> t("bilateral.place", value));
        kind.setValue(Kind.ROOM);
        kind.addValueChangeListener(change -> showPlace());
        room.setItems(means.rooms());
        room.setItemLabelGenerator(value -> value.name() + ", " + t("bilateral.seats", value.capacity()));
        link.setPlaceholder("https://");
        hour.setStep(Duration.ofMinutes(15));
        hour.setMin(LocalTime.of(8, 0));
        hour.setMax(LocalTime.of(20, 0));
        hour.setValue(LocalTime.of(10, 0));
        length.setLabel(t("bilateral.length"));
        length.setItems(LENGTHS);
        length.setItemLabelGenerator(minutes -> t("bilateral.minutes", minutes));
        length.setValue(USUAL_LENGTH);
        subject.setMaxLength(200);
        reason.setMaxLength(500);
        showPlace();
    }

    private void showPlace() {
        room.setVisible(kind.getValue() == Kind.ROOM);
        link.setVisible(kind.getValue() == Kind.VIDEO);
    }

    private void start(Means means, MeetingDetails meeting) {
        means.associations().stream()
                .filter(choice -> choice.id().equals(meeting.association()))
                .forEach(association::setValue);
        Set<OfficialId> invited =
                meeting.officials().stream().map(OfficialSummary::id).collect(Collectors.toSet());
        officials.setValue(means.officials().stream()
                .filter(choice -> invited.contains(choice.id()))
                .toList());
        subject.setValue(meeting.subject());
        RoomSummary where = meeting.room();
        String video = meeting.videoLink();
        if (where != null) {
            room.setValue(where);
        } else if (video != null) {
            kind.setValue(Kind.VIDEO);
            link.setValue(video);
        }
        int minutes = (int) meeting.slot().length().toMinutes();
        if (!LENGTHS.contains(minutes)) {
            length.setItems(minutes);
        }
        length.setValue(minutes);
        choose(meeting.slot());
        association.setReadOnly(true);
        officials.setReadOnly(true);
    }

    private void layOut(BiConsumer<MeetingDraft, String> save, Runnable cancel) {
        title.setText(t(moving ? "bilateral.form.move" : "bilateral.form.new"));
        title.getElement().setAttribute("tabindex", "-1");
        Div when = new Div(day, hour, length);
        when.addClassName("when-fields");
        Button go =
                new Button(t(moving ? "bilateral.form.move.do" : "bilateral.form.new.do"), click -> trySaving(save));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setId("place");
        Div acts = new Div(go, new Button(t("action.cancel"), click -> cancel.run()));
        acts.addClassNames("row", "acts");
        getContent().add(title, association, officials, kind, room, link, when, notice);
        getContent().add(moving ? reason : subject, acts);
    }

    void focus() {
        title.getElement().callJsFunction("focus");
    }

    private void trySaving(BiConsumer<MeetingDraft, String> save) {
        try {
            save.accept(draft(subject.getValue()), reason.getValue());
            kept.forEach(Kept::done);
        } catch (SlotAlreadyTaken refused) {
            notice.show(new Findings(refused.taken(), refused.alternatives(), false, false));
            throw refused;
        }
    }

    private void warn() {
        MeetingDraft wished;
        try {
            wished = draft("…");
        } catch (Refusal incomplete) {
            notice.show(Findings.NONE);
            return;
        }
        notice.show(check.apply(wished));
    }

    /** Fills the day and the hour in. */
    void choose(Slot slot) {
        day.setValue(slot.start().toLocalDate());
        hour.setValue(slot.start().toLocalTime());
    }

    private MeetingDraft draft(String about) {
        if (association.isEmpty()) {
            throw new Invalid("bilateral.association.missing");
        }
        if (day.isEmpty() || hour.isEmpty()) {
            throw new Invalid("bilateral.when.missing");
        }
        return new MeetingDraft(
                association.getValue().id(),
                officials.getValue().stream().map(OfficialSummary::id).collect(Collectors.toSet()),
                place(),
                Slot.of(day.getValue(), hour.getValue(), Duration.ofMinutes(length.getValue())),
                about);
    }

    private Place place() {
        if (kind.getValue() == Kind.VIDEO) {
            return new Place.ByVideo(link.getValue());
        }
        if (room.isEmpty()) {
            throw new Invalid("bilateral.room.missing");
        }
        return new Place.InRoom(room.getValue().id());
    }
}
