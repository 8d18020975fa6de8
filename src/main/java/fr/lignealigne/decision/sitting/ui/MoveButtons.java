package fr.lignealigne.decision.sitting.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.decision.sitting.PointDetails;
import fr.lignealigne.decision.sitting.SittingDetails;
import java.util.function.BiConsumer;

/** The two buttons that move a point of the agenda past the next one that waits, up or down. */
class MoveButtons extends Span {

    private final NativeButton up;
    private final NativeButton down;

    MoveButtons(SittingDetails sitting, PointDetails point, BiConsumer<PointDetails, PointDetails> exchange) {
        addClassNames("agenda-moves", "no-print");
        up = button(sitting, point, -1, "↑", "sitting.moveUp", exchange);
        down = button(sitting, point, 1, "↓", "sitting.moveDown", exchange);
        add(up, down);
    }

    /** Whether there is another place for it. */
    static boolean isFor(SittingDetails sitting, PointDetails point) {
        return sitting.neighbour(point, -1).isPresent()
                || sitting.neighbour(point, 1).isPresent();
    }

    private static NativeButton button(
            SittingDetails sitting,
            PointDetails point,
            int step,
            String sign,
            String name,
            BiConsumer<PointDetails, PointDetails> exchange) {
        NativeButton button = new NativeButton(sign);
        button.setAriaLabel(t(name, PointWords.place(point)));
        button.setId((step < 0 ? "up-" : "down-") + point.id());
        sitting.neighbour(point, step)
                .ifPresentOrElse(
                        other -> button.addClickListener(event -> exchange.accept(point, other)),
                        () -> button.setEnabled(false));
        return button;
    }

    /** At the end of the agenda the only way is back. */
    void focus(boolean upwards) {
        NativeButton same = upwards ? up : down;
        (same.isEnabled() ? same : upwards ? down : up).focus();
    }
}
