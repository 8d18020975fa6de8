package fr.lignealigne.privacy;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reads the lists beside the start, so that the first person who types does not wait for them. */
@Component
class ReadAhead {

    @EventListener(ApplicationReadyEvent.class)
    void read() {
        Thread.ofVirtual().start(() -> PersonalData.in("Mme Sow"));
    }
}
