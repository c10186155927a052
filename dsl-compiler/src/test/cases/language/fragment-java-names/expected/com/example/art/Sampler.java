// Generated from mapping.weft by weft-maven-plugin. Do not edit.
package com.example.art;

import dev.weft.workflow.Choice;
import java.util.Objects;
import javax.annotation.processing.Generated;

/**
 * What {@code sampler_name} of a {@code KSampler} takes: one of the constants, or any other value.
 */
@Generated("weft-maven-plugin")
public record Sampler(String value) implements Choice {
  public static final Sampler EULER = new Sampler("euler");
  public static final Sampler EULER_CFG_PP = new Sampler("euler_cfg_pp");
  public static final Sampler EULER_ANCESTRAL = new Sampler("euler_ancestral");
  public static final Sampler EULER_ANCESTRAL_CFG_PP = new Sampler("euler_ancestral_cfg_pp");
  public static final Sampler HEUN = new Sampler("heun");
  public static final Sampler HEUNPP2 = new Sampler("heunpp2");
  public static final Sampler EXP_HEUN_2_X0 = new Sampler("exp_heun_2_x0");
  public static final Sampler EXP_HEUN_2_X0_SDE = new Sampler("exp_heun_2_x0_sde");
  public static final Sampler DPM_2 = new Sampler("dpm_2");
  public static final Sampler DPM_2_ANCESTRAL = new Sampler("dpm_2_ancestral");
  public static final Sampler LMS = new Sampler("lms");
  public static final Sampler DPM_FAST = new Sampler("dpm_fast");
  public static final Sampler DPM_ADAPTIVE = new Sampler("dpm_adaptive");
  public static final Sampler DPMPP_2S_ANCESTRAL = new Sampler("dpmpp_2s_ancestral");
  public static final Sampler DPMPP_2S_ANCESTRAL_CFG_PP = new Sampler("dpmpp_2s_ancestral_cfg_pp");
  public static final Sampler DPMPP_SDE = new Sampler("dpmpp_sde");
  public static final Sampler DPMPP_SDE_GPU = new Sampler("dpmpp_sde_gpu");
  public static final Sampler DPMPP_2M = new Sampler("dpmpp_2m");
  public static final Sampler DPMPP_2M_CFG_PP = new Sampler("dpmpp_2m_cfg_pp");
  public static final Sampler DPMPP_2M_SDE = new Sampler("dpmpp_2m_sde");
  public static final Sampler DPMPP_2M_SDE_GPU = new Sampler("dpmpp_2m_sde_gpu");
  public static final Sampler DPMPP_2M_SDE_HEUN = new Sampler("dpmpp_2m_sde_heun");
  public static final Sampler DPMPP_2M_SDE_HEUN_GPU = new Sampler("dpmpp_2m_sde_heun_gpu");
  public static final Sampler DPMPP_3M_SDE = new Sampler("dpmpp_3m_sde");
  public static final Sampler DPMPP_3M_SDE_GPU = new Sampler("dpmpp_3m_sde_gpu");
  public static final Sampler DDPM = new Sampler("ddpm");
  public static final Sampler LCM = new Sampler("lcm");
  public static final Sampler IPNDM = new Sampler("ipndm");
  public static final Sampler IPNDM_V = new Sampler("ipndm_v");
  public static final Sampler DEIS = new Sampler("deis");
  public static final Sampler RES_MULTISTEP = new Sampler("res_multistep");
  public static final Sampler RES_MULTISTEP_CFG_PP = new Sampler("res_multistep_cfg_pp");
  public static final Sampler RES_MULTISTEP_ANCESTRAL = new Sampler("res_multistep_ancestral");
  public static final Sampler RES_MULTISTEP_ANCESTRAL_CFG_PP =
      new Sampler("res_multistep_ancestral_cfg_pp");
  public static final Sampler GRADIENT_ESTIMATION = new Sampler("gradient_estimation");
  public static final Sampler GRADIENT_ESTIMATION_CFG_PP =
      new Sampler("gradient_estimation_cfg_pp");
  public static final Sampler ER_SDE = new Sampler("er_sde");
  public static final Sampler SEEDS_2 = new Sampler("seeds_2");
  public static final Sampler SEEDS_3 = new Sampler("seeds_3");
  public static final Sampler SA_SOLVER = new Sampler("sa_solver");
  public static final Sampler SA_SOLVER_PECE = new Sampler("sa_solver_pece");
  public static final Sampler DDIM = new Sampler("ddim");
  public static final Sampler UNI_PC = new Sampler("uni_pc");
  public static final Sampler UNI_PC_BH2 = new Sampler("uni_pc_bh2");

  public Sampler {
    Objects.requireNonNull(value, "value");
  }
}
