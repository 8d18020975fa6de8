package fr.lignealigne.account;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.event.TransactionalEventListener;

/** What people find in their mail: the last link made for each address, and how many there were. */
@TestComponent("demoLetterbox")
public class Letterbox {

    private final Map<String, PersonInvited> last = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> count = new ConcurrentHashMap<>();

    @TransactionalEventListener
    void on(PersonInvited letter) {
        last.put(letter.email(), letter);
        count.computeIfAbsent(letter.email(), email -> new AtomicInteger()).incrementAndGet();
    }

    public Optional<PersonInvited> lastOf(String email) {
        return Optional.ofNullable(last.get(email));
    }

    public String tokenOf(String email) {
        return lastOf(email).orElseThrow().token();
    }

    public int countOf(String email) {
        return count.getOrDefault(email, new AtomicInteger()).get();
    }
}
