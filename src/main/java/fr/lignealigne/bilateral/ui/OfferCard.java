package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.lignealigne.bilateral.OfferDetails;
import fr.lignealigne.bilateral.OfferedSlot;
import fr.lignealigne.bilateral.OfferedSlotId;
import fr.lignealigne.bilateral.OfficialSummary;
import fr.lignealigne.bilateral.RoomSummary;
import fr.lignealigne.bilateral.SlotAnswer;
import fr.lignealigne.bilateral.request.RequestDetails;
import fr.lignealigne.shared.ui.FocusKeeper;
import fr.lignealigne.timeline.Gathering;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Slots on offer: the association says of each whether it suits, and chooses one; who offers reads the answers. */
final class OfferCard extends Composite<Article> {

    /** What may be asked for from here. */
    interface Acts {
        void answer(OfferedSlotId slot, SlotAnswer answer);

        void choose(OfferedSlotId slot);

        void withdraw();

        void decline();
    }

    /**
     * @param answered the request that the slots are offered for; none when nobody asked, or the reader may not know it
     * @param gatherings that are told of beside a slot at their time
     */
    OfferCard(OfferDetails offer, @Nullable RequestDetails answered, List<Gathering> gatherings, Acts acts) {
        getContent().addClassName("offer-card");
        H3 title = inFrench(new H3(offer.subject()));
        RoomSummary room = offer.room();
        String who = offer.officials().stream().map(OfficialSummary::function).collect(Collectors.joining(", "));
        Paragraph with = new Paragraph((offer.mayAnswer() ? "" : offer.associationName() + " · ") + who + " · "
                + (room == null ? t("bilateral.video") : room.name()));
        with.addClassNames("soft", "small");
        Paragraph until = new Paragraph(t(
                offer.mayAnswer() ? "bilateral.offer.until" : "bilateral.offer.heldUntil",
                SlotWords.lastDayBefore(offer.until())));
        until.addClassName("small");
        UnorderedList slots = new UnorderedList();
        slots.getElement().setAttribute("role", "list");
        offer.slots().forEach(slot -> slots.add(item(offer, slot, gatherings, acts)));
        getContent().add(title, with);
        if (answered != null) {
            Anchor way = new Anchor(
                    "echanges/demande/" + answered.id(),
                    t("bilateral.offer.request", String.valueOf(answered.number())));
            way.addClassName("small");
            getContent().add(way);
        }
        getContent().add(until, slots);
        if (offer.mayAnswer()) {
            Button decline = new Button(t("bilateral.offer.decline"), click -> acts.decline());
            decline.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            decline.setId("decline-offer");
            FocusKeeper.name(decline, "decline-" + offer.id());
            getContent().add(decline);
        }
        if (offer.mayWithdraw()) {
            Button withdraw = new Button(t("bilateral.offer.withdraw"), click -> acts.withdraw());
            withdraw.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            withdraw.setId("withdraw-offer");
            getContent().add(withdraw);
        }
    }

    private static ListItem item(OfferDetails offer, OfferedSlot slot, List<Gathering> gatherings, Acts acts) {
        String words = SlotWords.full(slot.slot(), offer.zone());
        Span hours = new Span(words);
        hours.addClassName("when");
        Div when = new Div(hours);
        GatheringNotes.of(slot.slot(), gatherings, offer.zone()).forEach(when::add);
        if (offer.mayAnswer()) {
            return new ListItem(when, answers(slot, words, acts), choose(slot, words, acts));
        }
        return offer.tellsAnswers() ? new ListItem(when, said(slot)) : new ListItem(when);
    }

    private static Component answers(OfferedSlot slot, String words, Acts acts) {
        RadioButtonGroup<SlotAnswer> answers = new RadioButtonGroup<>();
        answers.setItems(SlotAnswer.values());
        answers.setItemLabelGenerator(answer -> t("bilateral.answer", answer));
        answers.setAriaLabel(t("bilateral.answer.of", words));
        answers.setValue(slot.answer());
        answers.addValueChangeListener(change -> acts.answer(slot.id(), change.getValue()));
        return answers;
    }

    private static Component choose(OfferedSlot slot, String words, Acts acts) {
        Button choose = new Button(t("bilateral.offer.choose"), click -> acts.choose(slot.id()));
        choose.addThemeVariants(ButtonVariant.SMALL);
        choose.setAriaLabel(t("bilateral.offer.choose.slot", words));
        choose.addClassName("choose-slot");
        FocusKeeper.name(choose, slot.id().toString());
        return new Div(choose);
    }

    private static Span said(OfferedSlot slot) {
        SlotAnswer answer = slot.answer();
        Span said = new Span(answer == null ? t("bilateral.answer.none") : t("bilateral.answer", answer));
        said.addClassNames("soft", "small");
        return said;
    }
}
