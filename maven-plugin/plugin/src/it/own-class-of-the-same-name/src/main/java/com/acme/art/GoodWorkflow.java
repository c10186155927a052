package com.acme.art;

/** Was here first. */
final class GoodWorkflow {}
