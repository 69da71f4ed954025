package org.kintrace.app.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.logging.LogManager;

import org.jspecify.annotations.Nullable;
import org.kintrace.app.storage.ServerFolder;
import org.kintrace.app.web.access.OneTimeLinks;
import org.kintrace.app.web.access.RegistryDoor;
import org.kintrace.app.web.access.SignedInSessions;
import org.kintrace.app.web.frame.Fault;
import org.kintrace.app.work.store.FolderNotOpenedException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.ApplicationContextException;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Serves the pages of one data folder on this machine's own address until it is closed. */
public final class PagesServer implements AutoCloseable {

    private static final Duration LINK_VALID = Duration.ofMinutes(15);

    private final AnnotationConfigServletWebServerApplicationContext context;
    private final FolderDoor door;
    private final ServerFolder folder;
    private @Nullable Thread idleWatch;

    private PagesServer(AnnotationConfigServletWebServerApplicationContext context, FolderDoor door,
            ServerFolder folder) {
        this.context = context;
        this.door = door;
        this.folder = folder;
    }

    /**
     * Starts.
     *
     * @param open the registry, unlocked and taken as the server's own; null to begin locked
     * @param faults where faults of ours are told
     * @throws PortTakenException when another program listens there; the registry is locked then
     * @throws FolderNotOpenedException when nothing can be written into the folder; the registry is locked then
     */
    public static PagesServer start(Path folder, @Nullable OpenRegistry open, PagesSettings settings,
            Consumer<Fault> faults) throws PortTakenException, FolderNotOpenedException {
        // Libraries would write what a stranger sent into a log.
        LogManager.getLogManager().reset();
        Clock clock = Clock.systemUTC();
        FolderDoor door = new FolderDoor(folder, open, clock, faults);
        ServerFolder serverFolder = serverFolder(folder, door);
        var context = new AnnotationConfigServletWebServerApplicationContext();
        context.registerBean("settings", PagesSettings.class, () -> settings);
        context.registerBean("clock", Clock.class, () -> clock);
        context.registerBean("door", RegistryDoor.class, () -> door);
        context.registerBean("serverFolder", ServerFolder.class, () -> serverFolder);
        context.registerBean("faults", Consumer.class, () -> faults);
        if (settings.development()) {
            context.getEnvironment().addActiveProfile(Development.PROFILE);
        }
        context.register(PagesConfiguration.class, SecurityConfiguration.class);
        try {
            context.refresh();
        } catch (PortInUseException e) {
            serverFolder.close();
            door.close();
            throw new PortTakenException(settings.port(), e);
        } catch (ApplicationContextException e) {
            serverFolder.close();
            door.close();
            if (e.getCause() instanceof PortInUseException taken) {
                throw new PortTakenException(settings.port(), taken);
            }
            throw e;
        }
        PagesServer server = new PagesServer(context, door, serverFolder);
        if (settings.locksWhenIdle()) {
            server.watch(settings.limits().idle(), clock);
        }
        return server;
    }

    private static ServerFolder serverFolder(Path folder, FolderDoor door) throws FolderNotOpenedException {
        try {
            return ServerFolder.in(folder);
        } catch (FolderNotOpenedException e) {
            door.close();
            throw e;
        }
    }

    /** Locks when nobody has asked for anything for so long, and gives memory back as soon as nobody does. */
    private void watch(Duration idle, Clock clock) {
        IdleWatch watch = new IdleWatch(door::lastEntered, idle, FolderDoor::giveMemoryBack, () -> {
            context.getBean(SignedInSessions.class).endAll();
            door.lock();
            // Only now is what the registry held free.
            FolderDoor.giveMemoryBack();
        });
        idleWatch = Thread.ofVirtual().name("idle watch").start(() -> {
            try {
                while (true) {
                    Thread.sleep(watch.look(clock.instant()));
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Where the first page is. */
    public String address() {
        return "http://127.0.0.1:" + port();
    }

    public int port() {
        WebServer server = context.getWebServer();
        return server == null ? 0 : server.getPort();
    }

    /** A link that makes the first account, once, within a quarter of an hour; empty when somebody has one or all is locked. */
    public Optional<String> firstAccountLink() {
        Optional<RegistryDoor.Inside> inside = door.enter();
        if (inside.isEmpty()) {
            return Optional.empty();
        }
        try (RegistryDoor.Inside open = inside.get()) {
            return open.accounts().hasOthers()
                    ? Optional.empty()
                    : Optional.of(link(OneTimeLinks.Use.FIRST_ACCOUNT));
        }
    }

    /** A link that signs the owner in, once, within a quarter of an hour: for invented families. */
    public String lookAroundLink() {
        return link(OneTimeLinks.Use.LOOK_AROUND);
    }

    /** Every request a page answers: the method (or ANY), a space and the pattern of the path. */
    public Set<String> routes() {
        Set<String> routes = new TreeSet<>();
        context.getBean(RequestMappingHandlerMapping.class).getHandlerMethods().keySet()
                .forEach(mapping -> mapping.getPatternValues().forEach(pattern -> {
                    var methods = mapping.getMethodsCondition().getMethods();
                    methods.forEach(method -> routes.add(method + " " + pattern));
                    if (methods.isEmpty()) {
                        routes.add("ANY " + pattern);
                    }
                }));
        return routes;
    }

    private String link(OneTimeLinks.Use use) {
        return address() + context.getBean(OneTimeLinks.class).make(use, LINK_VALID);
    }

    /** Stops listening, then locks. */
    @Override
    public void close() {
        if (idleWatch != null) {
            idleWatch.interrupt();
        }
        context.close();
        folder.close();
        door.close();
    }
}
