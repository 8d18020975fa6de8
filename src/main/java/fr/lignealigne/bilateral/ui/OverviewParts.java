package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.spring.annotation.SpringComponent;
import fr.lignealigne.account.CurrentViewer;
import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.TimeZones;
import fr.lignealigne.bilateral.Availabilities;
import fr.lignealigne.bilateral.Breach;
import fr.lignealigne.bilateral.BrokenMeeting;
import fr.lignealigne.bilateral.Gatherings;
import fr.lignealigne.bilateral.MeetingId;
import fr.lignealigne.bilateral.OfferDetails;
import fr.lignealigne.bilateral.OfferId;
import fr.lignealigne.bilateral.OfferedSlotId;
import fr.lignealigne.bilateral.Offers;
import fr.lignealigne.bilateral.SlotAnswer;
import fr.lignealigne.bilateral.request.RequestDetails;
import fr.lignealigne.bilateral.request.Requests;
import fr.lignealigne.shared.ui.Confirm;
import fr.lignealigne.shared.ui.Toasts;
import fr.lignealigne.timeline.Gathering;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What stands beside the week besides meetings: slots on offer, the time zone of an association, the way to the means. */
@SpringComponent
class OverviewParts {

    private final Offers offers;
    private final Requests requests;
    private final Availabilities availabilities;
    private final Gatherings gatherings;
    private final TimeZones timeZones;
    private final CurrentViewer viewer;

    OverviewParts(
            Offers offers,
            Requests requests,
            Availabilities availabilities,
            Gatherings gatherings,
            TimeZones timeZones,
            CurrentViewer viewer) {
        this.offers = offers;
        this.requests = requests;
        this.availabilities = availabilities;
        this.gatherings = gatherings;
        this.timeZones = timeZones;
        this.viewer = viewer;
    }

    /** Where this reader is. */
    FrenchZone zone() {
        return timeZones.of(viewer.get().organisation());
    }

    /** The way to the hours of officials and rooms, for whoever has something there. */
    Optional<Component> wayToMeans() {
        if (!availabilities.mayOpen(viewer.get())) {
            return Optional.empty();
        }
        Anchor way = new Anchor("echanges/moyens", t("bilateral.means.way"));
        way.setId("means");
        return Optional.of(way);
    }

    /** Why meetings break a rule, for those who arrange or keep hours. */
    Map<MeetingId, Set<Breach>> broken() {
        if (!availabilities.mayOpen(viewer.get())) {
            return Map.of();
        }
        return availabilities.broken(viewer.get()).stream()
                .collect(Collectors.toMap(one -> one.meeting().id(), BrokenMeeting::why));
    }

    List<OfferDetails> openOffers() {
        return offers.open(viewer.get());
    }

    /**
     * The slots on offer that the viewer may know; nothing when there are none.
     *
     * @param chosen given the meeting that came of a choice
     */
    Component offers(Runnable changed, Consumer<MeetingId> chosen) {
        List<OfferDetails> open = openOffers();
        Div part = new Div();
        part.addClassName("offers");
        if (!open.isEmpty()) {
            part.add(new H2(t("bilateral.offers")));
            Map<OfferId, RequestDetails> answered = requests.ofOffers(
                    viewer.get(), open.stream().map(OfferDetails::id).toList());
            List<Gathering> known = gatherings.known(viewer.get());
            open.forEach(offer ->
                    part.add(new OfferCard(offer, answered.get(offer.id()), known, new Acts(offer, changed, chosen))));
        }
        return part;
    }

    /** Where the viewer's association is, for its lead to say. */
    Optional<Component> zoneField(Runnable changed) {
        if (!timeZones.mayChoose(viewer.get())) {
            return Optional.empty();
        }
        Select<FrenchZone> zone = new Select<>();
        zone.setLabel(t("zone.label"));
        zone.setHelperText(t("zone.help"));
        zone.setItems(FrenchZone.values());
        zone.setItemLabelGenerator(one -> t("zone", one));
        zone.setValue(zone());
        zone.setId("zone");
        zone.addClassName("zone-field");
        zone.addValueChangeListener(change -> {
            timeZones.choose(viewer.get(), change.getValue());
            changed.run();
            Toasts.done(t("zone.kept", t("zone.at", change.getValue())));
        });
        return Optional.of(zone);
    }

    private final class Acts implements OfferCard.Acts {

        private final OfferDetails offer;
        private final Runnable changed;
        private final Consumer<MeetingId> chosen;

        Acts(OfferDetails offer, Runnable changed, Consumer<MeetingId> chosen) {
            this.offer = offer;
            this.changed = changed;
            this.chosen = chosen;
        }

        @Override
        public void answer(OfferedSlotId slot, SlotAnswer answer) {
            offers.answer(viewer.get(), offer.id(), Map.of(slot, answer));
            Toasts.done(t("bilateral.answer.kept"));
        }

        @Override
        public void choose(OfferedSlotId slot) {
            Confirm.ask(
                    t("bilateral.offer.choose.title"),
                    t("bilateral.offer.choose.consequence", words(slot)),
                    t("bilateral.offer.choose"),
                    () -> {
                        MeetingId meeting = offers.choose(viewer.get(), slot);
                        chosen.accept(meeting);
                        Toasts.done(t("bilateral.offer.chosen"));
                    });
        }

        private String words(OfferedSlotId chosenSlot) {
            return offer.slots().stream()
                    .filter(slot -> slot.id().equals(chosenSlot))
                    .map(slot -> SlotWords.full(slot.slot(), offer.zone()))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public void withdraw() {
            Confirm.ask(
                    t("bilateral.offer.withdraw.title"),
                    t("bilateral.offer.withdraw.consequence"),
                    t("bilateral.offer.withdraw"),
                    () -> {
                        offers.withdraw(viewer.get(), offer.id());
                        changed.run();
                    });
        }

        @Override
        public void decline() {
            Confirm.ask(
                    t("bilateral.offer.decline.title"),
                    t("bilateral.offer.decline.consequence"),
                    t("bilateral.offer.decline"),
                    () -> {
                        offers.decline(viewer.get(), offer.id());
                        changed.run();
                        Toasts.done(t("bilateral.offer.declined"));
                    });
        }
    }
}
