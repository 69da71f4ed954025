package org.kintrace.app.wiring;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.kintrace.app.storage.ServerFolder;
import org.kintrace.app.web.access.FileForms;
import org.kintrace.app.web.access.Headers;
import org.kintrace.app.web.access.InsideRegistry;
import org.kintrace.app.web.access.KeptForms;
import org.kintrace.app.web.access.KeptPages;
import org.kintrace.app.web.access.KeptUntilTaken;
import org.kintrace.app.web.access.LongestTime;
import org.kintrace.app.web.access.OneTimeLinks;
import org.kintrace.app.web.access.OwnOrigin;
import org.kintrace.app.web.access.RegistryDoor;
import org.kintrace.app.web.access.SignInPages;
import org.kintrace.app.web.access.SignOutPages;
import org.kintrace.app.web.access.SignedInSessions;
import org.kintrace.app.web.access.Throttle;
import org.kintrace.app.web.access.UnlockPages;
import org.kintrace.app.web.access.WelcomePages;
import org.kintrace.app.web.entry.DraftPages;
import org.kintrace.app.web.entry.EnteredPages;
import org.kintrace.app.web.entry.EntryPages;
import org.kintrace.app.web.family.FamilyPages;
import org.kintrace.app.web.frame.ErrorPages;
import org.kintrace.app.web.frame.Fault;
import org.kintrace.app.web.frame.FileFormPage;
import org.kintrace.app.web.frame.LanguagePages;
import org.kintrace.app.web.frame.Pages;
import org.kintrace.app.web.frame.StaticFiles;
import org.kintrace.app.web.frame.StaticPages;
import org.kintrace.app.web.frame.VisitArgument;
import org.kintrace.app.web.lists.IncomingPages;
import org.kintrace.app.web.lists.ListPages;
import org.kintrace.app.web.lists.RowPages;
import org.kintrace.app.web.search.SearchPages;
import org.kintrace.app.web.styleguide.StyleguidePages;
import org.kintrace.app.web.matches.MatchPages;
import org.kintrace.app.web.promises.PromisePages;
import org.kintrace.app.web.today.TodayPages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.server.Compression;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletListenerRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;

/** Every object the pages are made of, in an order that can be read. Nothing is found by scanning. */
@Configuration(proxyBeanMethods = false)
@EnableWebMvc
class PagesConfiguration {

    private static final int FIRST = -1000;

    /** Tomcat on this machine's own address, saying nothing about itself. */
    @Bean
    TomcatServletWebServerFactory server(PagesSettings settings, ServerFolder folder) {
        TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory(settings.port());
        factory.setBaseDirectory(folder.base());
        factory.getSettings().setDocumentRoot(folder.documents());
        factory.addConnectorCustomizers(connector -> {
            connector.setProperty("address", "127.0.0.1");
            connector.setXpoweredBy(false);
            connector.setMaxPostSize(PageLimits.FORM_BYTES);
            connector.setProperty("maxSwallowSize", String.valueOf(PageLimits.THROWN_AWAY_BYTES));
        });
        factory.addProtocolHandlerCustomizers(
                handler -> handler.setExecutor(new VirtualThreadExecutor("pages-")));
        // Browsers do not say in what encoding a form comes; it is that of the page, and every page is UTF-8.
        factory.addContextCustomizers(
                context -> context.setRequestCharacterEncoding(StandardCharsets.UTF_8.name()));
        factory.addErrorPages(new ErrorPage("/error"));
        factory.setRegisterDefaultServlet(false);
        Compression compression = new Compression();
        compression.setEnabled(true);
        compression.setMimeTypes(new String[]{"text/html", "image/svg+xml"});
        compression.setMinResponseSize(DataSize.ofKilobytes(2));
        factory.setCompression(compression);
        SessionCookie.set(factory.getSettings(), settings);
        return factory;
    }

    @Bean
    DispatcherServlet dispatcherServlet() {
        return new DispatcherServlet();
    }

    @Bean
    WebMvcConfigurer arguments(Pages pages) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new VisitArgument(pages));
            }
        };
    }

    // Filters in the order a request meets them; the security chain stands between the origin and the registry.

    @Bean
    FilterRegistrationBean<Filter> headers() {
        return everywhere(new Headers(), FIRST);
    }

    @Bean
    FilterRegistrationBean<Filter> ownOrigin() {
        return everywhere(new OwnOrigin(), FIRST + 1);
    }

    @Bean
    FilterRegistrationBean<Filter> longestTime(SignedInSessions sessions) {
        return everywhere(new LongestTime(sessions), FIRST + 2);
    }

    @Bean
    FilterRegistrationBean<Filter> fileForms() {
        FilterRegistrationBean<Filter> forms = everywhere(new FileForms(), FIRST + 3);
        forms.setDispatcherTypes(DispatcherType.REQUEST);
        return forms;
    }

    @Bean
    FilterRegistrationBean<Filter> insideRegistry(RegistryDoor door) {
        FilterRegistrationBean<Filter> inside = everywhere(new InsideRegistry(door), FIRST + 5);
        inside.setDispatcherTypes(DispatcherType.REQUEST);
        return inside;
    }

    @Bean
    FilterRegistrationBean<Filter> keptUntilTaken(KeptForms forms) {
        FilterRegistrationBean<Filter> kept = everywhere(new KeptUntilTaken(forms), FIRST + 6);
        kept.setDispatcherTypes(DispatcherType.REQUEST);
        return kept;
    }

    static FilterRegistrationBean<Filter> everywhere(Filter filter, int order) {
        FilterRegistrationBean<Filter> registered = new FilterRegistrationBean<>(filter);
        registered.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        registered.setOrder(order);
        return registered;
    }

    static int securityOrder() {
        return FIRST + 4;
    }

    // What pages share.

    @Bean
    StaticFiles staticFiles() {
        return new StaticFiles();
    }

    @Bean
    Pages pages(StaticFiles files, ObjectProvider<RequestMappingHandlerMapping> mappings) {
        return new Pages(files, new ServedSections(mappings::getObject));
    }

    @Bean
    SignedInSessions signedInSessions(PagesSettings settings, KeptForms forms, Clock clock) {
        return new SignedInSessions(settings.limits(), forms, clock);
    }

    @Bean
    KeptForms keptForms(Clock clock) {
        return new KeptForms(new SecureRandom(), clock);
    }

    @Bean
    Throttle throttle(Clock clock) {
        return new Throttle(clock);
    }

    @Bean
    ServletListenerRegistrationBean<SignedInSessions> sessionsEnd(SignedInSessions sessions) {
        return new ServletListenerRegistrationBean<>(sessions);
    }

    @Bean
    OneTimeLinks oneTimeLinks(Clock clock) {
        return new OneTimeLinks(new SecureRandom(), clock);
    }

    // Pages, one class for each part of the program.

    @Bean
    StaticPages staticPages(StaticFiles files) {
        return new StaticPages(files);
    }

    @Bean
    ErrorPages errorPages(Pages pages, List<FileFormPage> fileForms, Consumer<Fault> faults) {
        return new ErrorPages(pages, fileForms, UUID::randomUUID, faults);
    }

    @Bean
    LanguagePages languagePages() {
        return new LanguagePages();
    }

    @Bean
    UnlockPages unlockPages(RegistryDoor door, Throttle throttle, SignedInSessions sessions, Pages pages) {
        return new UnlockPages(door, throttle, sessions, pages);
    }

    @Bean
    SignInPages signInPages(RegistryDoor door, Throttle throttle, SignedInSessions sessions, Pages pages) {
        return new SignInPages(door, throttle, sessions, pages);
    }

    @Bean
    SignOutPages signOutPages(SignedInSessions sessions) {
        return new SignOutPages(sessions);
    }

    @Bean
    WelcomePages welcomePages(RegistryDoor door, OneTimeLinks links, SignedInSessions sessions, Pages pages) {
        return new WelcomePages(door, links, sessions, pages);
    }

    @Bean
    KeptPages keptPages(KeptForms forms) {
        return new KeptPages(forms);
    }

    /** Only in development. */
    @Bean
    @Conditional(Development.class)
    StyleguidePages styleguidePages() {
        return new StyleguidePages();
    }

    @Bean
    TodayPages todayPages(Consumer<Fault> faults) {
        return new TodayPages(faults);
    }

    @Bean
    FamilyPages familyPages() {
        return new FamilyPages();
    }

    @Bean
    EntryPages entryPages() {
        return new EntryPages();
    }

    @Bean
    EnteredPages enteredPages() {
        return new EnteredPages();
    }

    @Bean
    DraftPages draftPages() {
        return new DraftPages();
    }

    @Bean
    SearchPages searchPages() {
        return new SearchPages();
    }

    @Bean
    MatchPages matchPages() {
        return new MatchPages();
    }

    @Bean
    PromisePages promisePages() {
        return new PromisePages();
    }

    @Bean
    ListPages listPages() {
        return new ListPages();
    }

    @Bean
    IncomingPages incomingPages(Consumer<Fault> faults) {
        return new IncomingPages(faults);
    }

    @Bean
    RowPages rowPages() {
        return new RowPages();
    }
}
