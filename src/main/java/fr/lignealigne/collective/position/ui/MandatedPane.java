package fr.lignealigne.collective.position.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.lignealigne.account.MandatedAct;
import fr.lignealigne.account.OrganisationId;
import fr.lignealigne.account.Viewer;
import fr.lignealigne.collective.position.Answer;
import fr.lignealigne.collective.position.PositionDetails;
import fr.lignealigne.collective.position.PositionSeat;
import fr.lignealigne.shared.ui.ActDialog;
import fr.lignealigne.shared.ui.Toasts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * For the coordinator: the associations that gave a mandate for signing, and what may be said in their name of the text
 * on this page. Mandates and answers follow in place.
 */
final class MandatedPane extends Section {

    private final PositionServices services;
    private final UnorderedList lines = new UnorderedList();
    private final Map<OrganisationId, Line> shown = new HashMap<>();
    private @Nullable PositionDetails read;

    MandatedPane(PositionServices services) {
        this.services = services;
        addClassName("position-mandated");
        lines.addClassName("answers");
        Paragraph explain = new Paragraph(t("position.mandate.explain"));
        explain.addClassNames("small", "soft");
        add(PositionWords.title(t("position.mandate")), lines, explain);
        setVisible(false);
    }

    /** What the page shows now: this is the text that is signed. */
    void show(PositionDetails position) {
        read = position;
        follow(position);
    }

    /** What is true now, of the text that the page shows still. */
    void follow(PositionDetails now) {
        Viewer viewer = services.currentViewer().get();
        Set<OrganisationId> mandated = services.mandates()
                .associations(viewer, MandatedAct.SIGN, services.clock().instant());
        List<PositionSeat> seats = now.takesAnswers()
                ? now.seats().stream()
                        .filter(seat -> mandated.contains(seat.organisation()))
                        .toList()
                : List.of();
        Set<OrganisationId> left = new HashSet<>(shown.keySet());
        for (PositionSeat seat : seats) {
            left.remove(seat.organisation());
            shown.computeIfAbsent(seat.organisation(), one -> new Line(seat)).say(seat);
        }
        left.forEach(gone -> lines.remove(Objects.requireNonNull(shown.remove(gone)).item));
        setVisible(!seats.isEmpty());
    }

    private void ask(PositionSeat seat, Answer answer) {
        new ActDialog(
                        t("position.mandate.title." + answer, seat.name()),
                        t("position.mandate.confirm." + answer),
                        () -> {
                            PositionDetails text = Objects.requireNonNull(read);
                            services.signing()
                                    .answerUnderMandate(
                                            services.currentViewer().get(),
                                            seat.organisation(),
                                            text.id(),
                                            text.text().number(),
                                            answer);
                            Toasts.done(t("position.mandate.done", seat.name()));
                        },
                        new Paragraph(t("position.mandate.consequence", seat.name())))
                .open();
    }

    /** One association; its buttons stay while what it said changes. */
    private final class Line {

        private final ListItem item = new ListItem();
        private final Span said = new Span();
        private final Div acts = new Div();
        private final Button sign;
        private final Button abstain;

        Line(PositionSeat seat) {
            Span name = new Span(seat.name());
            name.addClassName("name");
            said.addClassName("small");
            acts.addClassName("row");
            sign = act(seat, Answer.SIGNED);
            abstain = act(seat, Answer.ABSTAINED);
            acts.add(sign, abstain);
            item.add(name, said, acts);
            lines.add(item);
        }

        private Button act(PositionSeat seat, Answer answer) {
            Button act = new Button(t("position.mandate.act." + answer), event -> ask(seat, answer));
            act.setAriaLabel(t("position.mandate.act." + answer + ".of", seat.name()));
            act.addClassName(answer == Answer.SIGNED ? "sign-for" : "abstain-for");
            return act;
        }

        void say(PositionSeat seat) {
            acts.setVisible(seat.isOpenToMandate());
            sign.setVisible(!seat.counts(Answer.SIGNED));
            abstain.setVisible(!seat.counts(Answer.ABSTAINED));
            String now = seat.isOpenToMandate()
                    ? PositionWords.answer(seat).getText()
                    : t("position.mandate.ownStand.short");
            if (seat.mandate() != null) {
                now = now + " " + PositionWords.underMandate(seat.mandate());
            }
            if (!now.equals(said.getText())) {
                said.setText(now);
            }
        }
    }
}
