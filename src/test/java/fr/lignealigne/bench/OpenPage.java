package fr.lignealigne.bench;

import fr.lignealigne.plan.PlanVersionId;
import fr.lignealigne.support.HttpSession;
import java.io.IOException;
import java.net.http.WebSocket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** A reading page with its channel, over real HTTP. */
final class OpenPage {

    private final HttpSession session;
    private final PlanVersionId version;
    private final WebSocket channel;
    private final AtomicLong frames = new AtomicLong();
    private volatile long heard;
    private volatile CountDownLatch awaited = new CountDownLatch(0);

    OpenPage(int port, String email, PlanVersionId version) throws IOException, InterruptedException {
        this.version = version;
        session = new HttpSession(port);
        session.signIn(email);
        session.open("lecture/" + version);
        channel = session.listen(frame -> hear());
    }

    /** Counts down when the page hears something next. */
    void await(CountDownLatch next) {
        heard = 0;
        awaited = next;
    }

    /** When it heard what was awaited, as {@link System#nanoTime()}; 0 before. */
    long heard() {
        return heard;
    }

    long frames() {
        return frames.get();
    }

    /** Opens the remarks of a line within the page, as a click on the line does; the answer holds what is new there. */
    synchronized String read(int line) throws IOException, InterruptedException {
        return session.go("lecture/" + version + "?ligne=" + line);
    }

    /** Says that it is still open; one that is silent is closed by the server after some minutes. */
    synchronized void beat() throws IOException, InterruptedException {
        session.beat();
    }

    void close() {
        channel.abort();
    }

    private void hear() {
        frames.incrementAndGet();
        if (heard == 0) {
            heard = System.nanoTime();
            awaited.countDown();
        }
    }
}
