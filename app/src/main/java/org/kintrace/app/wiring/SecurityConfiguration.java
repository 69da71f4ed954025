package org.kintrace.app.wiring;

import org.kintrace.app.web.access.KeptForms;
import org.kintrace.app.web.access.RegistryDoor;
import org.kintrace.app.web.access.SignInFirst;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;

/** Who may ask for what: five doors are open to strangers, everything else is for those who are signed in. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfiguration {

    private static final String[] OPEN_TO_STRANGERS = {"/unlock", "/sign-in", "/welcome/*", "/language"};

    @Bean
    SecurityFilterChain chain(HttpSecurity http, RegistryDoor door, KeptForms forms) throws Exception {
        SignInFirst signInFirst = new SignInFirst(door, forms);
        return http
                .csrf(csrf -> csrf.csrfTokenRepository(tokens())
                        .csrfTokenRequestHandler(new XorCsrfTokenRequestAttributeHandler()))
                .authorizeHttpRequests(ask -> ask.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll()
                        .requestMatchers(OPEN_TO_STRANGERS).permitAll()
                        .requestMatchers(HttpMethod.GET, "/static/**").permitAll().anyRequest()
                        .authenticated())
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(signInFirst)
                                .accessDeniedHandler(signInFirst))
                .logout(logout -> logout.disable())
                .headers(headers -> headers.disable()).requestCache(cache -> cache.disable())
                .httpBasic(basic -> basic.disable()).formLogin(form -> form.disable()).build();
    }

    /** In a cookie no other site can set, so that the page of a stranger needs no session. */
    private static CookieCsrfTokenRepository tokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("__Host-form");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.secure(true).httpOnly(true).sameSite("Strict"));
        return tokens;
    }

    @Bean
    FilterRegistrationBean<Filter> security(FilterChainProxy springSecurityFilterChain) {
        return PagesConfiguration.everywhere(springSecurityFilterChain, PagesConfiguration.securityOrder());
    }

    /** Nobody signs in this way; without it the framework would make a user with a password of its own. */
    @Bean
    UserDetailsService nobody() {
        return name -> {
            throw new UsernameNotFoundException("accounts are asked elsewhere");
        };
    }
}
