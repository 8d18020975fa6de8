package fr.lignealigne.reader;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.function.Supplier;

/** Something to unfold, which is made when it is first unfolded: most people who open the page never do. */
class LazyDetails extends NativeDetails {

    private final Supplier<Component> content;
    private boolean made;

    LazyDetails(String summary, Supplier<Component> content) {
        super(summary);
        this.content = content;
        addToggleListener(event -> {
            if (event.isOpened()) {
                make();
            }
        });
    }

    void open() {
        make();
        setOpen(true);
    }

    private void make() {
        if (!made) {
            made = true;
            setContent(content.get());
        }
    }
}
