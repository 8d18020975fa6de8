package fr.lignealigne.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** How many pages are open in browsers, of whoever it is. */
@Component
class OpenPages implements MeterBinder, VaadinServiceInitListener {

    private final AtomicInteger open = new AtomicInteger();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(page -> {
            open.incrementAndGet();
            page.getUI().addDetachListener(left -> open.decrementAndGet());
        });
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("portal.pages.open", open, AtomicInteger::get)
                .description("Pages that are open in browsers")
                .register(registry);
    }
}
