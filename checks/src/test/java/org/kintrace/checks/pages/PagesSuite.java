package org.kintrace.checks.pages;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** All tests of pages, in one process: they share a server and a browser, and {@link EveryRouteTest} counts what they visited. */
@Suite
@SelectPackages("org.kintrace.checks.pages")
@IncludeClassNamePatterns(".*Test")
class PagesSuite {}
