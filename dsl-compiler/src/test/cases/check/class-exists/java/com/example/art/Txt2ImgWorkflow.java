package com.example.art;

/** Written by hand. */
final class Txt2ImgWorkflow {}
