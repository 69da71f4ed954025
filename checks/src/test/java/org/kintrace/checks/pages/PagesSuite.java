package org.kintrace.checks.pages;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * All tests of pages, in one process: they share a server and a browser, and {@link EveryRouteTest} counts what they visited.
 * {@link HostileInputTest} has a server of its own and runs beside them, or everybody would wait for this suite alone.
 */
@Suite
@SelectPackages("org.kintrace.checks.pages")
@IncludeClassNamePatterns(".*Test")
@ExcludeClassNamePatterns(".*HostileInputTest")
class PagesSuite {}
