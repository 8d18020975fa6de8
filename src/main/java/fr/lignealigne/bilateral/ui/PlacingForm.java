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
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.OrganisationSummary;
import fr.lignealigne.bilateral.MeetingDetails;
import fr.lignealigne.bilateral.MeetingDraft;
import fr.lignealigne.bilateral.OfferDraft;
import fr.lignealigne.bilateral.OfficialId;
import fr.lignealigne.bilateral.OfficialSummary;
import fr.lignealigne.bilateral.OutsideHours;
import fr.lignealigne.bilateral.RoomSummary;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.bilateral.SlotAlreadyTaken;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.Refusal;
import fr.lignealigne.shared.ui.Fields;
import fr.lignealigne.shared.ui.Pickers;
import fr.lignealigne.timeline.Gathering;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who meets, where and when; warns as it is filled in, and offers free slots when the wished one is taken. */
final class PlacingForm extends Composite<Div> {

    private static final List<Integer> LENGTHS = List.of(30, 45, 60, 90, 120);
    private static final int USUAL_LENGTH = 45;

    private final H2 title = new H2();
    private final ComboBox<OrganisationSummary> association = new ComboBox<>(t("bilateral.association"));
    private final MultiSelectComboBox<OfficialSummary> officials = Fields.several(t("bilateral.officials"));
    private final PlaceFields place;
    private final DatePicker day = Pickers.day(t("bilateral.day"));
    private final TimePicker hour = Pickers.hour(t("bilateral.hour.paris"));
    private final Select<Integer> length = new Select<>();
    private final SlotNotice notice = new SlotNotice(this::choose);
    private final SlotsToOffer several;
    private final Div onOtherDays = new Div();
    private final Means means;
    private final Acts acts;
    private final boolean moving;
    private final PlacingWords words;

    PlacingForm(Means means, PlacingStart from, LocalDate proposedDay, Acts acts) {
        this.means = means;
        this.acts = acts;
        this.place = new PlaceFields(means.rooms());
        this.several = new SlotsToOffer(this::slot, means.gatherings());
        this.words = new PlacingWords(place);
        this.moving = from.toMove() != null;
        getContent().addClassName("placing-form");
        offer();
        day.setValue(proposedDay);
        layOut();
        begin(from);
        List.<HasValue<?, ?>>of(association, officials, day, hour, length)
                .forEach(field -> field.addValueChangeListener(change -> warn()));
        place.onChange(this::warn);
        warn();
    }

    /**
     * What there is to choose from.
     *
     * @param zones where the associations are that are not in the time of Paris
     * @param gatherings that the viewer may know of
     */
    record Means(
            List<OrganisationSummary> associations,
            Map<OrganisationId, FrenchZone> zones,
            List<OfficialSummary> officials,
            List<RoomSummary> rooms,
            List<Gathering> gatherings) {}

    /**
     * What comes of it.
     *
     * @param check asked at each change, once there is enough to ask about
     * @param offer given several slots instead of one; only of a new meeting
     */
    record Acts(Function<MeetingDraft, Findings> check, Saving save, Consumer<OfferDraft> offer, Runnable cancel) {}

    /** Given the draft, why it is moved, and why it is placed where somebody is not there; none when all are. */
    interface Saving {
        void save(MeetingDraft draft, String reason, @Nullable String despite);
    }

    private void offer() {
        association.setItems(means.associations());
        association.setItemLabelGenerator(OrganisationSummary::shortName);
        officials.setItems(means.officials());
        officials.setItemLabelGenerator(official -> official.function() + " · " + official.organisationName());
        officials.setSelectedItemsOnTop(true);
        hour.setStep(Duration.ofMinutes(15));
        hour.setMin(LocalTime.of(8, 0));
        hour.setMax(LocalTime.of(20, 0));
        hour.setValue(LocalTime.of(10, 0));
        length.setLabel(t("bilateral.length"));
        length.setItems(LENGTHS);
        length.setItemLabelGenerator(minutes -> t("bilateral.minutes", minutes));
        length.setValue(USUAL_LENGTH);
    }

    /** What it begins with is there before anything is kept, so that it does not pass for typed. */
    private void begin(PlacingStart from) {
        switch (from) {
            case PlacingStart.OfNothing nothing -> {
                words.keepForWhoeverIsChosen();
                association.addValueChangeListener(change -> words.turnTo(change.getOldValue(), change.getValue()));
            }
            case PlacingStart.OfMeeting moving -> {
                start(moving.meeting());
                propose(moving.onOtherDays());
                words.keep("meeting/" + moving.meeting().id());
            }
            case PlacingStart.OfRequest asked -> {
                answer(asked.beginning(), asked.several());
                words.keep("meeting/of/" + asked.request().id());
            }
        }
    }

    private void start(MeetingDetails meeting) {
        choose(meeting.association());
        Set<OfficialId> invited = meeting.officialIds();
        officials.setValue(means.officials().stream()
                .filter(choice -> invited.contains(choice.id()))
                .toList());
        words.subject.setValue(meeting.subject());
        place.start(meeting);
        offerLength((int) meeting.slot().length().toMinutes());
        choose(meeting.slot());
        officials.setReadOnly(true);
    }

    /** Where it could go, the nearest filled in already. */
    private void propose(@Nullable List<Slot> free) {
        if (free != null) {
            onOtherDays.add(new SlotChoices(
                    t("bilateral.otherDays"), t("bilateral.otherDays.none"), free, zone(), this::choose));
            free.stream().findFirst().ifPresent(this::choose);
        }
    }

    private void answer(RequestedMeeting.Beginning asked, boolean offering) {
        choose(asked.association());
        officials.setItems(asked.competentFirst());
        officials.setValue(asked.competent());
        words.subject.setValue(asked.subject());
        place.begin(asked.byVideo());
        offerLength(asked.minutes());
        several.set(offering);
        asked.slot().ifPresent(this::choose);
    }

    private void choose(OrganisationId chosen) {
        means.associations().stream()
                .filter(choice -> choice.id().equals(chosen))
                .forEach(association::setValue);
        association.setReadOnly(true);
    }

    private void offerLength(int minutes) {
        if (!LENGTHS.contains(minutes)) {
            length.setItems(minutes);
        }
        length.setValue(minutes);
    }

    private void layOut() {
        title.setText(t(moving ? "bilateral.form.move" : "bilateral.form.new"));
        title.getElement().setAttribute("tabindex", "-1");
        Div when = new Div(day, hour, length);
        when.addClassName("when-fields");
        Button go = new Button(t(moving ? "bilateral.form.move.do" : "bilateral.form.new.do"), click -> trySaving());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setId("place");
        several.onSwitch(on -> go.setText(t(on ? "bilateral.offer.do" : "bilateral.form.new.do")));
        Div buttons = new Div(go, new Button(t("action.cancel"), click -> giveUp()));
        buttons.addClassNames("row", "acts");
        onOtherDays.addClassName("other-days");
        getContent().add(title, association, officials, place, onOtherDays, when, notice, words.despite);
        getContent().add(moving ? List.of(words.reason) : List.of(several, words.subject));
        getContent().add(buttons);
    }

    void focus() {
        title.getElement().callJsFunction("focus");
    }

    private void giveUp() {
        words.forget();
        acts.cancel().run();
    }

    private void trySaving() {
        TextArea despite = words.despite;
        try {
            MeetingDraft draft = draft(words.subject.getValue());
            if (several.isOn()) {
                acts.offer().accept(several.draft(draft));
            } else {
                boolean isOutside = despite.isVisible() && !despite.isEmpty();
                acts.save().save(draft, words.reason.getValue(), isOutside ? despite.getValue() : null);
            }
            words.forget();
        } catch (SlotAlreadyTaken refused) {
            notice.show(new Findings(refused.taken(), refused.alternatives(), false, List.of(), List.of()), zone());
            throw refused;
        } catch (OutsideHours refused) {
            // Somebody went away since the form asked last; of several slots none is offered outside the hours.
            if (!several.isOn()) {
                warn();
                despite.setVisible(true);
                despite.focus();
            }
            throw refused;
        }
    }

    private FrenchZone zone() {
        return association.isEmpty()
                ? FrenchZone.PARIS
                : means.zones().getOrDefault(association.getValue().id(), FrenchZone.PARIS);
    }

    private void warn() {
        MeetingDraft wished;
        try {
            wished = draft("…");
        } catch (Refusal incomplete) {
            show(Findings.NONE);
            return;
        }
        show(acts.check().apply(wished));
    }

    private void show(Findings findings) {
        notice.show(findings, zone());
        several.tell(zone());
        hour.setHelperText(day.isEmpty() || hour.isEmpty() ? "" : SlotWords.there(slot(), zone()));
        words.despite.setVisible(!findings.away().isEmpty());
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
        return new MeetingDraft(
                association.getValue().id(),
                officials.getValue().stream().map(OfficialSummary::id).collect(Collectors.toSet()),
                place.value(),
                slot(),
                about);
    }

    private Slot slot() {
        if (day.isEmpty() || hour.isEmpty()) {
            throw new Invalid("bilateral.when.missing");
        }
        return Slot.of(day.getValue(), hour.getValue(), Duration.ofMinutes(length.getValue()));
    }
}
