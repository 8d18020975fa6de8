package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.bilateral.MeetingDraft;
import fr.lignealigne.bilateral.OfferDraft;
import fr.lignealigne.bilateral.Slot;
import fr.lignealigne.shared.Invalid;
import fr.lignealigne.shared.ui.Pickers;
import fr.lignealigne.timeline.Gathering;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Several slots instead of one, for the association to choose from until a day; they are held meanwhile. */
final class SlotsToOffer extends Composite<Div> {

    private final Checkbox on = new Checkbox(t("bilateral.offer.several"));
    private final UnorderedList list = new UnorderedList();
    private final DatePicker lastDay = Pickers.day(t("bilateral.offer.lastDay"));
    private final Div more = new Div();
    private final Set<Slot> slots = new LinkedHashSet<>();
    private final List<Gathering> gatherings;
    private FrenchZone zone = FrenchZone.PARIS;

    /**
     * @param wished the slot that is entered in the fields above
     * @param gatherings that are told of beside a slot at their time
     */
    SlotsToOffer(Supplier<Slot> wished, List<Gathering> gatherings) {
        this.gatherings = gatherings;
        getContent().addClassName("slots-to-offer");
        on.setId("several");
        Button add = new Button(t("bilateral.offer.add"), click -> {
            slots.add(wished.get());
            refresh();
        });
        add.setId("add-slot");
        Paragraph help = new Paragraph(t("bilateral.offer.help"));
        help.addClassNames("soft", "small");
        list.getElement().setAttribute("role", "list");
        list.getElement().setAttribute("aria-live", "polite");
        list.getElement().setAttribute("aria-label", t("bilateral.offer.slots"));
        lastDay.setId("last-day");
        more.add(help, add, list, lastDay);
        more.setVisible(false);
        getContent().add(on, more);
        on.addValueChangeListener(change -> more.setVisible(change.getValue()));
    }

    boolean isOn() {
        return on.getValue();
    }

    void set(boolean wanted) {
        on.setValue(wanted);
    }

    void onSwitch(Consumer<Boolean> listener) {
        on.addValueChangeListener(change -> listener.accept(change.getValue()));
    }

    /** Says the slots in this zone too from now on. */
    void tell(FrenchZone association) {
        if (association != zone) {
            zone = association;
            refresh();
        }
    }

    OfferDraft draft(MeetingDraft of) {
        if (lastDay.isEmpty()) {
            throw new Invalid("bilateral.offer.lastDay.missing");
        }
        return new OfferDraft(
                of.association(), of.officials(), of.place(), of.subject(), List.copyOf(slots), lastDay.getValue());
    }

    private void refresh() {
        list.removeAll();
        slots.stream().sorted(Comparator.comparing(Slot::startsAt)).forEach(slot -> list.add(item(slot)));
    }

    private ListItem item(Slot slot) {
        String words = SlotWords.full(slot, zone);
        Button remove = new Button("×", click -> {
            slots.remove(slot);
            refresh();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel(t("bilateral.offer.remove", words));
        Div what = new Div(new Span(words));
        GatheringNotes.of(slot, gatherings, zone).forEach(what::add);
        return new ListItem(what, remove);
    }
}
