package fr.lignealigne.collective.position.ui;

import static fr.lignealigne.shared.ui.French.inFrench;
import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import fr.lignealigne.collective.position.Answer;
import fr.lignealigne.collective.position.PositionDetails;
import fr.lignealigne.collective.position.PositionSeat;
import fr.lignealigne.collective.position.PositionState;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who signs and who does not, drawn as seats and said as a list; it holds nothing to press, and follows in place. */
final class SeatsPane extends Section {

    private final H2 title = PositionWords.title("");
    private final Div seats = new Div();
    private final Paragraph tally = new Paragraph();
    private final Paragraph explained = new Paragraph(t("position.seats.notBefore"));
    private final Paragraph sooner = new Paragraph();
    private final UnorderedList list = new UnorderedList();

    SeatsPane() {
        addClassName("position-seats");
        seats.addClassName("seats");
        seats.getElement().setAttribute("role", "img");
        tally.addClassName("tally");
        tally.getElement().setAttribute("role", "status");
        list.addClassName("answers");
        Paragraph silence = new Paragraph(t("position.silence"));
        silence.addClassNames("small", "soft");
        explained.addClassNames("small", "soft");
        sooner.addClassName("small");
        sooner.setId("deposit-sooner");
        add(title, seats, tally, silence, explained, sooner, list);
    }

    void show(PositionDetails position) {
        setVisible(!position.seats().isEmpty());
        title.setText(title(position));
        sooner.setVisible(position.takesAnswers() && !Objects.equals(position.depositableFrom(), position.closesAt()));
        explained.setVisible(position.takesAnswers() && !sooner.isVisible());
        sooner.setText(t(
                "position.deposit.sooner",
                PositionWords.moment(position.roundClosesAt()),
                PositionWords.moment(position.depositableFrom())));
        String said = PositionWords.tally(position.tally());
        seats.getElement().setAttribute("aria-label", said);
        if (!said.equals(tally.getText())) {
            tally.setText(said);
        }
        List<PositionSeat> inOrder = position.seats().stream()
                .sorted(Comparator.comparingInt(SeatsPane::rank).thenComparing(PositionSeat::name))
                .toList();
        seats.getElement().removeAllChildren();
        inOrder.forEach(seat -> {
            Element drawn = new Element("i");
            drawn.getClassList().add(look(seat));
            seats.getElement().appendChild(drawn);
        });
        list.removeAll();
        inOrder.forEach(seat -> list.add(line(seat)));
    }

    private static String title(PositionDetails position) {
        if (position.state() == PositionState.WRITING) {
            return t("position.seats.notYet");
        }
        if (position.state() == PositionState.DEPOSITED) {
            return t("position.seats.deposited");
        }
        if (position.state() == PositionState.GIVEN_UP) {
            return t("position.seats.givenUp");
        }
        return t(
                position.takesAnswers() ? "position.seats.until" : "position.seats.closed",
                PositionWords.moment(position.closesAt()));
    }

    private static int rank(PositionSeat seat) {
        Answer answer = seat.answer();
        return answer == null
                ? 9
                : !seat.isOfThisText()
                        ? 8
                        : switch (answer) {
                            case SIGNED -> 0;
                            case DISSENTED -> 1;
                            case ABSTAINED -> 2;
                        };
    }

    private static String look(PositionSeat seat) {
        @Nullable Answer answer = seat.isOfThisText() ? seat.answer() : null;
        return answer == null
                ? "silent"
                : switch (answer) {
                    case SIGNED -> "signed";
                    case DISSENTED -> "dissented";
                    case ABSTAINED -> "abstained";
                };
    }

    private static ListItem line(PositionSeat seat) {
        Element name = new Element("b");
        name.setText(seat.name());
        ListItem line = new ListItem();
        line.getElement().appendChild(name);
        line.add(PositionWords.answer(seat));
        if (seat.mandate() != null && seat.answer() != null) {
            Span mandate = new Span(PositionWords.underMandate(seat.mandate()));
            mandate.addClassNames("small", "soft", "under-mandate");
            line.add(mandate);
        }
        if (!seat.dissent().isEmpty()) {
            Span words = inFrench(new Span(seat.dissent()));
            words.addClassName("said");
            line.add(words);
        }
        return line;
    }
}
