package fr.lignealigne.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A wire to a server on this machine that can be cut, or stay connected and carry nothing. */
public final class Wire implements AutoCloseable {

    private final int target;
    private final int port;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private volatile boolean isSilent;
    private ServerSocket door;

    public Wire(int target) {
        this.target = target;
        this.door = open(0);
        this.port = door.getLocalPort();
    }

    public int port() {
        return port;
    }

    /** Ends every connection and refuses new ones. */
    public void cut() {
        close(door);
        ends.forEach(Wire::close);
        ends.clear();
    }

    /** Accepts everything and answers nothing. */
    public void fallSilent() {
        isSilent = true;
    }

    /** Carries again; what was connected to silence is ended, as a machine that comes back would. */
    public void mend() {
        isSilent = false;
        ends.forEach(Wire::close);
        ends.clear();
        if (door.isClosed()) {
            door = open(port);
        }
    }

    @Override
    public void close() {
        cut();
    }

    private ServerSocket open(int wanted) {
        try {
            ServerSocket opened = new ServerSocket(wanted, 100, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(() -> accept(opened));
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                Socket near = opened.accept();
                Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
                ends.add(near);
                ends.add(far);
                Thread.ofVirtual().start(() -> carry(near, far));
                Thread.ofVirtual().start(() -> carry(far, near));
            } catch (IOException e) {
                // The door was closed, or the server is away: the caller sees his connection refused or ended.
            }
        }
    }

    private void carry(Socket from, Socket to) {
        byte[] some = new byte[8192];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                if (!isSilent) {
                    out.write(some, 0, read);
                }
            }
        } catch (IOException e) {
            close(from);
            close(to);
        }
    }

    private static void close(AutoCloseable end) {
        try {
            end.close();
        } catch (Exception e) {
            // Closed enough.
        }
    }
}
