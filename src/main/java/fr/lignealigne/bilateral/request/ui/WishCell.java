package fr.lignealigne.bilateral.request.ui;

import static fr.lignealigne.shared.ui.Texts.t;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fr.lignealigne.bilateral.request.HalfDay;
import fr.lignealigne.bilateral.request.Wish;
import org.jspecify.annotations.Nullable;

/** One half-day to say something of: each press says the next thing, the last one nothing again. */
final class WishCell extends NativeButton {

    private final HalfDay at;
    private @Nullable Wish wish;

    WishCell(HalfDay at, @Nullable Wish wish, Runnable changed) {
        this.at = at;
        addClassName("wish");
        getElement().setAttribute("type", "button");
        addClickListener(event -> {
            show(next(this.wish));
            changed.run();
        });
        show(wish);
    }

    /** Yes, then if need be, then no, then nothing said. */
    static @Nullable Wish next(@Nullable Wish wish) {
        return switch (wish) {
            case null -> Wish.YES;
            case YES -> Wish.IF_NEEDED;
            case IF_NEEDED -> Wish.NO;
            case NO -> null;
        };
    }

    void show(@Nullable Wish said) {
        wish = said;
        String words = said == null ? t("request.wish.none") : t("request.wish", said);
        removeAll();
        Span sign = new Span(words);
        sign.getElement().setAttribute("aria-hidden", "true");
        add(sign);
        getElement()
                .setAttribute(
                        "aria-label",
                        t(
                                "request.wish.said",
                                RequestWords.halfDay(at),
                                said == null ? t("request.wish.nothing") : words));
        setClassName("yes", said == Wish.YES);
        setClassName("if-needed", said == Wish.IF_NEEDED);
        setClassName("no", said == Wish.NO);
    }

    HalfDay at() {
        return at;
    }

    @Nullable
    Wish wish() {
        return wish;
    }
}
